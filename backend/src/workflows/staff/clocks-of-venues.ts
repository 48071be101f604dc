import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { offsetDifferences } from "../../modules/scheduling/staff/offset-differences"
import type { ClocksApart } from "../../modules/scheduling/week-overlap"

type AtVenue = { venue_id: string | null }

/**
 * How far the clocks of shifts are apart, in the year to come, for shifts at a staff member's home (null) and further
 * venues.
 */
export async function clocksOfVenues(
  container: MedusaContainer,
  home: string,
  shifts: readonly AtVenue[],
): Promise<(list: readonly AtVenue[]) => ClocksApart> {
  const venueIds = [...new Set([home, ...shifts.flatMap(({ venue_id }) => venue_id ?? [])])]
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules({ venue_id: venueIds }, { select: ["venue_id", "time_zone"], take: venueIds.length })
  const zoneOf = new Map(schedules.map(({ venue_id, time_zone }) => [venue_id, time_zone]))
  const known = new Map<string, readonly number[]>()
  const between = (one: string, other: string) => {
    const key = `${one} ${other}`
    const found = known.get(key) ?? offsetDifferences(one, other, new Date())
    known.set(key, found)
    return found
  }
  const zone = ({ venue_id }: AtVenue) => zoneOf.get(venue_id ?? home) ?? "UTC"
  return (list) => (first, second) => between(zone(list[first]), zone(list[second]))
}
