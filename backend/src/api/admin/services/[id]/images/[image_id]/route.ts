import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { describeServiceImageWorkflow } from "../../../../../../workflows/scheduling/describe-service-image"
import { removeServiceImageWorkflow } from "../../../../../../workflows/scheduling/remove-service-image"
import type { DescribeImage } from "../../../contract"
import { loadService } from "../../../load-services"

/** Says anew what a picture of a service shows. */
export async function POST(req: MedusaRequest<DescribeImage>, res: MedusaResponse): Promise<void> {
  const { id: service_id, image_id: id } = req.params
  const { alt } = req.validatedBody
  await describeServiceImageWorkflow(req.scope).run({ input: { id, service_id, alt } })
  res.json({ service: await loadService(req.scope, service_id) })
}

/** Removes a picture of a service. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: service_id, image_id: id } = req.params
  await removeServiceImageWorkflow(req.scope).run({ input: { id, service_id } })
  res.json({ id, object: "service_image", deleted: true, parent: await loadService(req.scope, service_id) })
}
