import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { listNotes } from "../../../../../queries/clients/notes"
import { addClientNoteWorkflow } from "../../../../../workflows/clients/add-client-note"
import type { CreateClientNote } from "../../../../schemas/client"
import type { PageQuery } from "../../contract"
import { loadNote } from "../../load-note"

/** The notes about a client, pinned ones first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as PageQuery
  const { rows, count } = await listNotes(req.scope, { client_id: req.params.id, ...page })
  res.json({ notes: rows, count, ...page })
}

/** Writes a note about a client, in the name of the caller. */
export async function POST(req: MedusaRequest<CreateClientNote>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const { result } = await addClientNoteWorkflow(req.scope).run({
    input: { client_id: id, author_id: workspaceOf(req).principal_id, ...req.validatedBody },
  })
  res.json({ note: await loadNote(req.scope, id, result.id) })
}
