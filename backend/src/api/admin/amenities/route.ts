import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENUE_MODULE } from "../../../modules/venue"
import { createTermWorkflow } from "../../../workflows/taxonomy/create-term"
import { toOrder } from "../../schemas/list-query"
import type { CreateTerm } from "../../schemas/taxonomy"
import type { TermListQuery } from "../venue-categories/contract"

const select: ["id", "name", "handle"] = ["id", "name", "handle"]

/** All amenities. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit, offset, order } = req.validatedQuery as TermListQuery
  const [amenities, count] = await req.scope
    .resolve(VENUE_MODULE)
    .listAndCountAmenities(q ? { q } : {}, { select, take: limit, skip: offset, order: toOrder(order) })
  res.json({ amenities, count, offset, limit })
}

/** Creates an amenity. */
export async function POST(req: MedusaRequest<CreateTerm>, res: MedusaResponse): Promise<void> {
  const { result } = await createTermWorkflow(req.scope).run({
    input: { kind: "amenity", term: req.validatedBody },
  })
  res.json({ amenity: await req.scope.resolve(VENUE_MODULE).retrieveAmenity(result.id, { select }) })
}
