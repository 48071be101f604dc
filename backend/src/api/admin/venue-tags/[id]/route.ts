import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteTermWorkflow } from "../../../../workflows/taxonomy/delete-term"
import { updateTermWorkflow } from "../../../../workflows/taxonomy/update-term"
import type { UpdateTerm } from "../../../schemas/taxonomy"
import { loadTerm } from "../../venue-categories/load-terms"

const kind = "venue_tag" as const

/** Changes a tag. */
export async function POST(req: MedusaRequest<UpdateTerm>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateTermWorkflow(req.scope).run({ input: { kind, id, term: req.validatedBody } })
  res.json({ venue_tag: await loadTerm(req.scope, kind, id) })
}

/** Removes a tag from the list and from all venues. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteTermWorkflow(req.scope).run({ input: { kind, id } })
  res.json({ id, object: kind, deleted: true })
}
