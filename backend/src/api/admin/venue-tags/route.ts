import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENUE_MODULE } from "../../../modules/venue"
import { createTermWorkflow } from "../../../workflows/taxonomy/create-term"
import { toOrder } from "../../schemas/list-query"
import type { CreateTerm } from "../../schemas/taxonomy"
import type { TermListQuery } from "../venue-categories/contract"

const select: ["id", "name", "handle"] = ["id", "name", "handle"]

/** All tags. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit, offset, order } = req.validatedQuery as TermListQuery
  const [venue_tags, count] = await req.scope
    .resolve(VENUE_MODULE)
    .listAndCountVenueTags(q ? { q } : {}, { select, take: limit, skip: offset, order: toOrder(order) })
  res.json({ venue_tags, count, offset, limit })
}

/** Creates a tag. */
export async function POST(req: MedusaRequest<CreateTerm>, res: MedusaResponse): Promise<void> {
  const { result } = await createTermWorkflow(req.scope).run({
    input: { kind: "venue_tag", term: req.validatedBody },
  })
  res.json({ venue_tag: await req.scope.resolve(VENUE_MODULE).retrieveVenueTag(result.id, { select }) })
}
