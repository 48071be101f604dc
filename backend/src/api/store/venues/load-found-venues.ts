import type { MedusaContainer } from "@medusajs/framework/types"
import type { FoundVenue } from "../../../queries/list-venues"
import { loadVenues } from "./load-venues"

/**
 * Found venues as lists answer them, in their order, with their prices; a fixed number of statements.
 *
 * @param distances whether they are asked for from a place
 */
export async function loadFoundVenues(
  container: MedusaContainer,
  rows: readonly FoundVenue[],
  { distances = false } = {},
) {
  const found = new Map(rows.map((row) => [row.id, row]))
  const venues = await loadVenues(container, [...found.keys()])
  return venues.map((venue) => {
    const { price_from = null, prices_from = [], distance_km = null } = found.get(venue.id) ?? {}
    return { ...venue, price_from, prices_from, ...(distances ? { distance_km } : {}) }
  })
}
