import { weekdayOf } from "../../modules/scheduling/slots/local-date"
import { CITIES } from "../data/cities"
import { serviceHandle, staffEmail } from "../data/natural-keys"
import { rulesOf } from "../data/service-rules"
import { SERVICES } from "../data/services"
import type { ServiceSeed, VenueSeed } from "../data/shapes"
import { VENUES } from "../data/venues"
import { calendarOf } from "./calendar-of"
import type { VenueCalendar } from "./calendar"
import { minuteOf } from "./opening"
import { localDay, wallTime } from "./zone"

/** For how many days, the anchor's own among them, classes are on the timetable. */
const DAYS = 21

/** How far from its usual time a class may begin when its teacher cannot do otherwise, in minutes. */
const TOLERANCE = 120

const MINUTE = 60_000

/** One meeting of a class, named by natural keys. */
export interface SessionPlan {
  venue: string
  service: string
  /** The teacher's e-mail. */
  staff: string
  starts_at: Date
  ends_at: Date
}

/** All sessions from the anchor's day on, by venue and start; the same for the same anchor. */
export function planSessions(anchor: Date): SessionPlan[] {
  return VENUES.flatMap((venue) => planSessionsOf(venue, calendarOf(venue, anchor), anchor))
}

/** The sessions of one venue; they take their teachers' time in its calendar. */
export function planSessionsOf(venue: VenueSeed, calendar: VenueCalendar, anchor: Date): SessionPlan[] {
  const today = localDay(anchor, CITIES[venue.city].time_zone)
  const classes = SERVICES[venue.handle].filter((service) => service.class)
  return Array.from({ length: DAYS }, (_, offset) => today + offset).flatMap((day) =>
    classes.flatMap((service) =>
      service.class?.days.includes(weekdayOf(day))
        ? (planSession(venue, service, service.class.at, day, calendar) ?? [])
        : [],
    ),
  )
}

/** The nearest start to the usual time that a teacher who can has free, or null when nobody can that day. */
function planSession(
  venue: VenueSeed,
  service: ServiceSeed,
  at: string,
  day: number,
  calendar: VenueCalendar,
): SessionPlan | null {
  const rules = rulesOf(service)
  const duration = Math.max(...service.options.map(([, minutes]) => minutes))
  const zone = CITIES[venue.city].time_zone
  const distance = (start: number) =>
    Math.abs(minuteOf(wallTime(new Date(start * MINUTE), zone).slice(11)) - minuteOf(at))
  const [best] = venue.staff
    .flatMap((member, index) =>
      member.skills.includes(service.category)
        ? calendar.starts(index, { day, duration, rules }).map((start) => ({ index, start }))
        : [],
    )
    .filter(({ start }) => distance(start) <= TOLERANCE)
    .sort((a, b) => distance(a.start) - distance(b.start) || a.index - b.index)
  if (!best) return null
  const { index, start } = best
  calendar.occupy(index, start - rules.buffer_before_minutes, start + duration + rules.buffer_after_minutes)
  return {
    venue: venue.handle,
    service: serviceHandle(venue, service),
    staff: staffEmail(venue, venue.staff[index]),
    starts_at: new Date(start * MINUTE),
    ends_at: new Date((start + duration) * MINUTE),
  }
}
