import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { removeTimeOffWorkflow } from "../../../../workflows/staff/remove-time-off"

/** Removes an absence; the request that it was approved by is cancelled. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeTimeOffWorkflow(req.scope).run({
    input: { id: req.params.id, by: workspaceOf(req).principal_id },
  })
  res.json({ id: req.params.id, object: "time_off", deleted: true })
}
