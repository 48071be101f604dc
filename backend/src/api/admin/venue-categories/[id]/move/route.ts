import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveCategoryWorkflow } from "../../../../../workflows/taxonomy/move-category"
import type { MoveCategory } from "../../../../schemas/taxonomy"
import { loadCategory } from "../../load-categories"

/** Puts a category at a place among its siblings, or below another one. */
export async function POST(req: MedusaRequest<MoveCategory>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const { parent_id, position } = req.validatedBody
  await moveCategoryWorkflow(req.scope).run({
    input: { kind: "venue_category", move: { id, parentId: parent_id, position } },
  })
  res.json({ venue_category: await loadCategory(req.scope, id) })
}
