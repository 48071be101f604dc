import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { deleteServiceWorkflow } from "../../../../workflows/scheduling/delete-service"
import { updateReviewedServiceWorkflow } from "../../../../workflows/reviews/update-reviewed-service"
import type { UpdateService } from "../../../schemas/service"
import { loadService } from "../load-services"

/** One service. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ service: await loadService(req.scope, req.params.id) })
}

/** Changes a service; coming bookings keep what they were made with. */
export async function POST(req: MedusaRequest<UpdateService>, res: MedusaResponse): Promise<void> {
  const by_vendor = workspaceOf(req).kind === "vendor"
  await updateReviewedServiceWorkflow(req.scope).run({
    input: { id: req.params.id, body: req.validatedBody, by_vendor },
  })
  res.json({ service: await loadService(req.scope, req.params.id) })
}

/** Removes a service that has no coming bookings. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteServiceWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "service", deleted: true })
}
