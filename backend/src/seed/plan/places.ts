import { CITIES } from "../data/cities"
import { serviceHandle } from "../data/natural-keys"
import { rulesOf } from "../data/service-rules"
import { SERVICES } from "../data/services"
import type { VenueSeed } from "../data/shapes"
import type { Random } from "../random"
import type { Guests } from "./guests"
import { outcomeOf } from "./outcome"
import type { SessionPlan } from "./sessions"
import type { VisitPlan } from "./visit"
import { localDay, wallTime } from "./zone"

const MINUTE = 60_000
const MOST_GUESTS = 5

/** Those who have booked a place in a session to come, each online and paid; fewer the further ahead it is. */
export function planPlaces(
  venue: VenueSeed,
  session: SessionPlan,
  anchor: Date,
  guests: Guests,
  random: Random,
): VisitPlan[] {
  const service = SERVICES[venue.handle].find((one) => serviceHandle(venue, one) === session.service)
  if (!service?.class || session.starts_at <= anchor) return []
  const { time_zone: zone, currency_code } = CITIES[venue.city]
  const day = localDay(session.starts_at, zone)
  const [, , price] = service.options[0]
  const ahead = day - localDay(anchor, zone)
  const coming = random.whole(
    0,
    Math.max(1, Math.min(MOST_GUESTS - Math.floor(ahead / 6), service.class.seats)),
  )
  return Array.from({ length: coming }, (_, number) => number).flatMap((number) => {
    const customer = guests.choose(venue.city, day, true, random)
    if (!customer) return []
    const frame = {
      starts_at: session.starts_at,
      ends_at: session.ends_at,
      made_at: new Date(anchor.getTime() - random.whole(10, 3 * 1440) * MINUTE),
      source: "online" as const,
      price,
    }
    return {
      key: `${session.service}/${session.starts_at.toISOString()}/${number}`,
      venue: venue.handle,
      service: session.service,
      variant: 0,
      add_on: null,
      staff: session.staff,
      any_staff: true,
      in_class: true,
      customer,
      notes: null,
      local_starts_at: wallTime(session.starts_at, zone),
      ...frame,
      ...outcomeOf({ ...frame, manual: false }, rulesOf(service), currency_code, anchor, random),
    }
  })
}
