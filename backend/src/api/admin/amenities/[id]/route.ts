import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteTermWorkflow } from "../../../../workflows/taxonomy/delete-term"
import { updateTermWorkflow } from "../../../../workflows/taxonomy/update-term"
import type { UpdateTerm } from "../../../schemas/taxonomy"
import { loadTerm } from "../../venue-categories/load-terms"

const kind = "amenity" as const

/** Changes an amenity. */
export async function POST(req: MedusaRequest<UpdateTerm>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateTermWorkflow(req.scope).run({ input: { kind, id, term: req.validatedBody } })
  res.json({ amenity: await loadTerm(req.scope, kind, id) })
}

/** Removes an amenity from the list and from all venues. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteTermWorkflow(req.scope).run({ input: { kind, id } })
  res.json({ id, object: kind, deleted: true })
}
