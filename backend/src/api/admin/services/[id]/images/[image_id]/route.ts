import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeServiceImageWorkflow } from "../../../../../../workflows/scheduling/remove-service-image"
import { loadService } from "../../../load-services"

/** Removes a picture of a service. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: service_id, image_id: id } = req.params
  await removeServiceImageWorkflow(req.scope).run({ input: { id, service_id } })
  res.json({ id, object: "service_image", deleted: true, parent: await loadService(req.scope, service_id) })
}
