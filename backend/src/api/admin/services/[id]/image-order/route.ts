import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderServiceImagesWorkflow } from "../../../../../workflows/scheduling/order-service-images"
import type { ImageOrder } from "../../../../schemas/order"
import { loadService } from "../../load-services"

/** Puts the pictures of a service in order. */
export async function POST(req: MedusaRequest<ImageOrder>, res: MedusaResponse): Promise<void> {
  const service_id = req.params.id
  await orderServiceImagesWorkflow(req.scope).run({ input: { service_id, ...req.validatedBody } })
  res.json({ service: await loadService(req.scope, service_id) })
}
