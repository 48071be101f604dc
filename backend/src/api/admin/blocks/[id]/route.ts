import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeBlockWorkflow } from "../../../../workflows/blocks/remove-block"

/** Gives a time free again. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeBlockWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "block", deleted: true })
}
