import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENUE_MODULE } from "../../../modules/venue"
import { shownVenueCategories } from "../../../queries/categories"
import { select } from "../../../queries/sql"
import { project } from "../../schemas/fields"
import { toOrder } from "../../schemas/list-query"
import type { VenueCategoryListQuery } from "../venues/contract"

/** The categories of venues that are not hidden; `parent_id` makes them a tree. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit, offset, order, fields } = req.validatedQuery as VenueCategoryListQuery
  const { id: byId, ...by } = toOrder(order)
  const shown = await select<{ id: string }>(req.scope, shownVenueCategories())
  const among = { id: shown.map(({ id }) => id) }
  const [categories, count] = await req.scope
    .resolve(VENUE_MODULE)
    .listAndCountVenueCategories(q ? { ...among, q } : among, {
      take: limit,
      skip: offset,
      order: { ...by, ...(by.name ? {} : { name: "ASC" }), id: byId },
    })
  const venue_categories = categories.map(({ id, name, handle, parent_id, rank }) =>
    project({ id, name, handle, parent_id, rank }, fields),
  )
  res.json({ venue_categories, count, offset, limit })
}
