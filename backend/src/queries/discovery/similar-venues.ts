import type { MedusaContainer } from "@medusajs/framework/types"
import { shownVenueCategories } from "../categories"
import { FOUND_VENUE, type FoundVenue } from "../list-venues"
import { distanceKm, within } from "../near"
import { selectPage, type Page } from "../page"
import { select, sql } from "../sql"

/** Who looks for something like a venue goes no further than this. */
const NEARBY_KM = 50

interface Model {
  id: string
  vendor_id: string
  latitude: number | null
  longitude: number | null
  search_city: string | null
}

/**
 * Venues that shoppers could go to instead of one: of a category it is in, near it (in its city, when it has no
 * coordinates). Other vendors' come before its own vendor's, then those with the most categories in common, then the best
 * rated, ten kilometres of way weighing as much as a star. Two statements.
 *
 * @returns null when there is no such venue that shoppers may see
 */
export async function findSimilarVenues(
  container: MedusaContainer,
  idOrHandle: string,
  page: { limit: number; offset: number },
): Promise<Page<FoundVenue> | null> {
  const models = await select<Model>(
    container,
    sql`select id, vendor_id, latitude, longitude, search_city from venue
      where visible and deleted_at is null and (id = ${idOrHandle} or handle = ${idOrHandle})`,
  )
  const model = models.find(({ id }) => id === idOrHandle) ?? models[0]
  if (!model) return null
  const { latitude, longitude } = model
  const near = latitude === null || longitude === null ? null : { latitude, longitude }
  const matching = sql`select v.id, lower(v.name) as name, v.vendor_id = ${model.vendor_id} as own, c.shared,
      v.rating_average, ${near ? distanceKm(near) : sql`null::float8`} as distance_km
    from (select j.venue_id, count(*) as shared from venue_venue_category j
      where j.venue_category_id in (select venue_category_id from venue_venue_category where venue_id = ${model.id})
        and j.venue_category_id in (${shownVenueCategories()})
      group by j.venue_id) c
    join venue v on v.id = c.venue_id and v.visible and v.deleted_at is null and v.id <> ${model.id}
    where ${near ? within(near, NEARBY_KM) : sql`v.search_city = ${model.search_city}`}`
  return selectPage(container, matching, {
    order: sql`m.own, m.shared desc, coalesce(m.rating_average, 0) - coalesce(m.distance_km, 0) / 10 desc, m.name, m.id`,
    columns: FOUND_VENUE,
    ...page,
  })
}
