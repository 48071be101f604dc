import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeTimeOffWorkflow } from "../../../../workflows/staff/remove-time-off"

/** Removes an absence. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeTimeOffWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "time_off", deleted: true })
}
