import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"
import { listNotes, type NoteView } from "../../../queries/clients/notes"

/**
 * One note about a client.
 * @throws 404 when it is not there, or about somebody else
 */
export async function loadNote(container: MedusaContainer, client_id: string, id: string): Promise<NoteView> {
  const [note] = (await listNotes(container, { client_id, id, limit: 1, offset: 0 })).rows
  if (!note) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no note ${id}`)
  return note
}

/**
 * Checks that the caller may change a note: one's own, or as one who manages the business any.
 * @throws 404 when it is not there, 403 when it is somebody else's
 */
export async function requireChangeable(
  container: MedusaContainer,
  { role, principal_id }: Workspace,
  { id, note_id }: { id: string; note_id: string },
): Promise<void> {
  const note = await loadNote(container, id, note_id)
  if (role !== "staff" || note.author.id === principal_id) return
  throw new MedusaError(MedusaError.Types.FORBIDDEN, "Only who wrote a note, or a manager, may change it")
}
