import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteMediaWorkflow } from "../../../../workflows/media/delete-media"

/** Removes a document, or a picture that nothing shows. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteMediaWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "media", deleted: true })
}
