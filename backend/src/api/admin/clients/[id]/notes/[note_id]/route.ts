import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../../access/workspace-of"
import { removeClientNoteWorkflow } from "../../../../../../workflows/clients/remove-client-note"
import { updateClientNoteWorkflow } from "../../../../../../workflows/clients/update-client-note"
import type { UpdateClientNote } from "../../../../../schemas/client"
import { loadNote, requireChangeable } from "../../../load-note"

type Named = { id: string; note_id: string }

/** Changes a note. */
export async function POST(req: MedusaRequest<UpdateClientNote>, res: MedusaResponse): Promise<void> {
  const { id, note_id } = req.params as Named
  await requireChangeable(req.scope, workspaceOf(req), { id, note_id })
  await updateClientNoteWorkflow(req.scope).run({ input: { id: note_id, ...req.validatedBody } })
  res.json({ note: await loadNote(req.scope, id, note_id) })
}

/** Removes a note. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, note_id } = req.params as Named
  await requireChangeable(req.scope, workspaceOf(req), { id, note_id })
  await removeClientNoteWorkflow(req.scope).run({ input: { id: note_id } })
  res.json({ id: note_id, object: "note", deleted: true })
}
