import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mergeTermsWorkflow } from "../../../../../workflows/taxonomy/merge-terms"
import type { MergeTerm } from "../../../../schemas/taxonomy"
import { loadCategory } from "../../load-categories"

/** Merges a category into another; answers that one, and how many services and products `moved` there. */
export async function POST(req: MedusaRequest<MergeTerm>, res: MedusaResponse): Promise<void> {
  const { into_id } = req.validatedBody
  await loadCategory(req.scope, req.params.id)
  const { result } = await mergeTermsWorkflow(req.scope).run({
    input: { kind: "service_category", id: req.params.id, intoId: into_id },
  })
  res.json({ service_category: await loadCategory(req.scope, into_id), moved: result.moved })
}
