import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderServicesWorkflow } from "../../../../../workflows/scheduling/order-services"
import type { ServiceOrder } from "../../../../schemas/order"

/** Puts the services of a venue in order; answers all of them in it. */
export async function POST(req: MedusaRequest<ServiceOrder>, res: MedusaResponse): Promise<void> {
  const { result } = await orderServicesWorkflow(req.scope).run({
    input: { venue_id: req.params.id, ...req.validatedBody },
  })
  res.json({ service_ids: result })
}
