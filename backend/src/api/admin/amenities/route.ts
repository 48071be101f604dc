import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENUE_MODULE } from "../../../modules/venue"
import { createTermWorkflow } from "../../../workflows/taxonomy/create-term"
import { toOrder } from "../../schemas/list-query"
import type { CreateTerm } from "../../schemas/taxonomy"
import type { TermListQuery } from "../venue-categories/contract"
import { loadTerm, presentTerms } from "../venue-categories/load-terms"

const kind = "amenity" as const

/** All amenities, each with how many venues bear it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit, offset, order } = req.validatedQuery as TermListQuery
  const [rows, count] = await req.scope
    .resolve(VENUE_MODULE)
    .listAndCountAmenities(q ? { q } : {}, { take: limit, skip: offset, order: toOrder(order) })
  res.json({ amenities: await presentTerms(req.scope, kind, rows), count, offset, limit })
}

/** Creates an amenity. */
export async function POST(req: MedusaRequest<CreateTerm>, res: MedusaResponse): Promise<void> {
  const { result } = await createTermWorkflow(req.scope).run({ input: { kind, term: req.validatedBody } })
  res.json({ amenity: await loadTerm(req.scope, kind, result.id) })
}
