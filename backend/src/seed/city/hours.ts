import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { CITIES } from "../data/cities"
import { VENUES } from "../data/venues"
import { openingOf } from "../plan/opening"
import { localDay } from "../plan/zone"
import { tally } from "../tally"
import type { City } from "./city"
import { venueIds } from "./venues"

/** Writes opening hours and exceptional days of venues that have none. */
export async function seedHours(city: City): Promise<string> {
  const scheduling = city.container.resolve(SCHEDULING_MODULE)
  const ids = await venueIds(city)
  const open = await scheduling.listOpeningIntervals(
    { venue_id: [...ids.values()] },
    { select: ["venue_id"], take: 1000 },
  )
  const known = new Set(open.map(({ venue_id }) => venue_id))
  const missing = VENUES.filter(({ handle }) => !known.has(ids.get(handle) ?? ""))
  for (const venue of missing) {
    const venue_id = ids.get(venue.handle) ?? ""
    const plan = openingOf(venue, localDay(city.anchor, CITIES[venue.city].time_zone))
    await scheduling.replaceOpeningHours({
      venue_id,
      weekly: plan.weekly.map((row) => ({ ...row, venue_id })),
      exceptions: plan.exceptions.map((row) => ({ ...row, venue_id })),
    })
  }
  return tally("venues with hours", VENUES.length, missing.length)
}
