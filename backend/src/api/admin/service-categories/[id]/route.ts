import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteTermWorkflow } from "../../../../workflows/taxonomy/delete-term"
import { updateTermWorkflow } from "../../../../workflows/taxonomy/update-term"
import type { UpdateTerm } from "../../../schemas/taxonomy"
import { loadCategory } from "../load-categories"

const kind = "service_category" as const

/** Changes a category or moves it in the tree. */
export async function POST(req: MedusaRequest<UpdateTerm>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await loadCategory(req.scope, id)
  await updateTermWorkflow(req.scope).run({ input: { kind, id, term: req.validatedBody } })
  res.json({ service_category: await loadCategory(req.scope, id) })
}

/** Removes a category that nothing is in and nothing lies below. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await loadCategory(req.scope, id)
  await deleteTermWorkflow(req.scope).run({ input: { kind, id } })
  res.json({ id, object: kind, deleted: true })
}
