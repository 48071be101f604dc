import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addServiceImagesWorkflow } from "../../../../../workflows/scheduling/add-service-images"
import { receivePictures } from "../../../../uploads/receive-pictures"
import { loadService } from "../../load-services"

/** Adds pictures to a service. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures = await receivePictures(req, res, "service_picture")
  await addServiceImagesWorkflow(req.scope).run({ input: { service_id: req.params.id, ...pictures } })
  res.json({ service: await loadService(req.scope, req.params.id) })
}
