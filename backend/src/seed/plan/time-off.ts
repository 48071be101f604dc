import { CITIES } from "../data/cities"
import { staffEmail } from "../data/natural-keys"
import { VENUES } from "../data/venues"
import { randomOf } from "../random"
import { localDay, startOfLocalDay } from "./zone"

/** An absence: whole local days, as instants. */
export interface TimeOffPlan {
  staff: string
  starts_at: Date
  ends_at: Date
  reason: string
}

const REASONS = ["Annual leave", "Family visit", "Training course", "Sick leave", "Wedding of a cousin"]
const SHARE = 0.18

/** Who is away when, around `anchor`: about one in six, for one to five days, behind us or still to come. */
export function planTimeOff(anchor: Date): TimeOffPlan[] {
  return VENUES.flatMap((venue) => {
    const { time_zone } = CITIES[venue.city]
    const today = localDay(anchor, time_zone)
    return venue.staff.flatMap((member) => {
      const staff = staffEmail(venue, member)
      const random = randomOf(`time-off/${staff}`)
      if (!random.chance(SHARE)) return []
      const from = today + random.whole(-40, 16)
      const until = from + random.whole(1, 5)
      return [
        {
          staff,
          starts_at: startOfLocalDay(from, time_zone),
          ends_at: startOfLocalDay(until, time_zone),
          reason: random.pick(REASONS),
        },
      ]
    })
  })
}
