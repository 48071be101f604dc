import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { venuesOpenOn } from "../../../queries/discovery/open-on"
import { venueFacets } from "../../../queries/discovery/venue-facets"
import { listVenues } from "../../../queries/list-venues"
import { project } from "../../schemas/fields"
import { openWhen } from "../../schemas/search"
import type { VenueListQuery } from "./contract"
import { loadFoundVenues } from "./load-found-venues"

/** The venues that match, best first; with what they could be narrowed to when asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields, include, ...asked } = req.validatedQuery as VenueListQuery
  const when = openWhen(asked)
  const facets = include?.includes("facets") ?? false
  // Facets count what lies beyond the chosen category, city and rating, too.
  const wide = facets ? { ...asked, category_id: undefined, city: undefined, min_rating: undefined } : asked
  const search = when ? { ...asked, ids: await venuesOpenOn(req.scope, wide, when) } : asked
  const { rows, count } = await listVenues(req.scope, search)
  const venues = await loadFoundVenues(req.scope, rows, { distances: asked.near !== undefined })
  res.json({
    venues: venues.map((venue) => project(venue, fields)),
    count,
    offset: asked.offset,
    limit: asked.limit,
    ...(facets ? { facets: await venueFacets(req.scope, search) } : {}),
  })
}
