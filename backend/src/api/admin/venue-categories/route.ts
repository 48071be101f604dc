import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createTermWorkflow } from "../../../workflows/taxonomy/create-term"
import type { CreateTerm } from "../../schemas/taxonomy"
import type { CategoryListQuery } from "./contract"
import { loadCategories, loadCategory } from "./load-categories"

/** The tree of categories. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as CategoryListQuery
  const { venue_categories, count } = await loadCategories(req.scope, query)
  res.json({ venue_categories, count, offset: query.offset, limit: query.limit })
}

/** Creates a category. */
export async function POST(req: MedusaRequest<CreateTerm>, res: MedusaResponse): Promise<void> {
  const { result } = await createTermWorkflow(req.scope).run({
    input: { kind: "venue_category", term: req.validatedBody },
  })
  res.json({ venue_category: await loadCategory(req.scope, result.id) })
}
