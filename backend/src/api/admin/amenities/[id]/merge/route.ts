import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mergeTermsWorkflow } from "../../../../../workflows/taxonomy/merge-terms"
import type { MergeTerm } from "../../../../schemas/taxonomy"
import { loadTerm } from "../../../venue-categories/load-terms"

const kind = "amenity" as const

/** Merges an amenity into another; answers that one, and how many venues `moved` there. */
export async function POST(req: MedusaRequest<MergeTerm>, res: MedusaResponse): Promise<void> {
  const { into_id } = req.validatedBody
  const { result } = await mergeTermsWorkflow(req.scope).run({
    input: { kind, id: req.params.id, intoId: into_id },
  })
  res.json({ amenity: await loadTerm(req.scope, kind, into_id), moved: result.moved })
}
