import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVenues } from "../../../queries/list-venues"
import { project } from "../../schemas/fields"
import type { VenueListQuery } from "./contract"
import { loadVenues } from "./load-venues"

/** The venues that match, best first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields, ...search } = req.validatedQuery as VenueListQuery
  const { rows, count } = await listVenues(req.scope, search)
  const venues = await loadVenues(
    req.scope,
    rows.map(({ id }) => id),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  res.json({
    venues: venues.map((venue) => {
      const { price_from = null, distance_km = null } = found.get(venue.id) ?? {}
      return project({ ...venue, price_from, ...(search.near ? { distance_km } : {}) }, fields)
    }),
    count,
    offset: search.offset,
    limit: search.limit,
  })
}
