import type { MedusaContainer } from "@medusajs/framework/types"
import { VENUE_MODULE } from "../../../modules/venue"

/** Rows with their venue's id and name; one statement. */
export async function withVenueNames<Row extends { venue_id: string }>(
  container: MedusaContainer,
  rows: readonly Row[],
): Promise<(Row & { venue: { id: string; name: string } })[]> {
  const ids = [...new Set(rows.map(({ venue_id }) => venue_id))]
  const venues = await container
    .resolve(VENUE_MODULE)
    .listVenues({ id: ids }, { select: ["id", "name"], take: ids.length, withDeleted: true })
  const names = new Map(venues.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, venue: { id: row.venue_id, name: names.get(row.venue_id) ?? "" } }))
}
