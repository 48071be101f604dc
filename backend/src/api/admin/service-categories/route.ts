import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createTermWorkflow } from "../../../workflows/taxonomy/create-term"
import type { CreateTerm } from "../../schemas/taxonomy"
import type { ServiceCategoryListQuery } from "../venue-categories/contract"
import { loadCategories, loadCategory } from "./load-categories"

/** The product categories that shoppers can browse, each with the one above it; hidden ones only when asked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ServiceCategoryListQuery
  const { service_categories, count } = await loadCategories(req.scope, query)
  res.json({ service_categories, count, offset: query.offset, limit: query.limit })
}

/** Creates a category. */
export async function POST(req: MedusaRequest<CreateTerm>, res: MedusaResponse): Promise<void> {
  const { result } = await createTermWorkflow(req.scope).run({
    input: { kind: "service_category", term: req.validatedBody },
  })
  res.json({ service_category: await loadCategory(req.scope, result.id) })
}
