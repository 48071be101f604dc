import { CITIES } from "../data/cities"
import { staffEmail } from "../data/natural-keys"
import type { VenueSeed } from "../data/shapes"
import { VenueCalendar } from "./calendar"
import { planTimeOff, type TimeOffPlan } from "./time-off"
import { localDay } from "./zone"

/** The days, counted from the anchor's local day, on which visits lie. */
export const SPAN = [-91, 21] as const

const MINUTE = 60_000

/** The calendar of a venue's team with their absences around `anchor`, and nothing else yet. */
export function calendarOf(
  venue: VenueSeed,
  anchor: Date,
  absences: readonly TimeOffPlan[] = planTimeOff(anchor),
): VenueCalendar {
  const zone = CITIES[venue.city].time_zone
  const calendar = new VenueCalendar(venue, zone, localDay(anchor, zone), SPAN)
  venue.staff.forEach((member, index) => {
    for (const { staff, starts_at, ends_at } of absences) {
      if (staff !== staffEmail(venue, member)) continue
      calendar.occupy(index, starts_at.getTime() / MINUTE, ends_at.getTime() / MINUTE)
    }
  })
  return calendar
}
