import { weekdayOf } from "../../modules/scheduling/slots/local-date"
import { CITIES } from "../data/cities"
import { CUSTOMERS, emailOf } from "../data/customers"
import { serviceHandle, staffEmail } from "../data/natural-keys"
import { rulesOf } from "../data/service-rules"
import { SERVICES } from "../data/services"
import type { ServiceSeed, VenueSeed } from "../data/shapes"
import { VENUES } from "../data/venues"
import { randomOf, type Random } from "../random"
import type { VenueCalendar } from "./calendar"
import { calendarOf, SPAN } from "./calendar-of"
import { Guests } from "./guests"
import { outcomeOf } from "./outcome"
import { planPlaces } from "./places"
import { planSessionsOf } from "./sessions"
import { planTimeOff, type TimeOffPlan } from "./time-off"
import type { VisitPlan } from "./visit"
import { localDay, wallTime } from "./zone"

const MINUTE = 60_000
const NOTES = [
  "First time here, please be patient with me.",
  "I may be five minutes late, coming from the office.",
  "Left shoulder is sore since Sunday.",
  "Could we keep the talking to a minimum? Thank you.",
  "Allergic to nuts.",
  "It is a birthday present.",
]

/** All visits around `anchor`, oldest first; the same for the same anchor. */
export function planVisits(anchor: Date): VisitPlan[] {
  const absences = planTimeOff(anchor)
  const guests = new Guests(CUSTOMERS.map((customer) => ({ email: emailOf(customer), city: customer.city })))
  const visits = VENUES.flatMap((venue) => planVenue(venue, anchor, absences, guests))
  return visits.sort((a, b) => a.made_at.getTime() - b.made_at.getTime() || (a.key < b.key ? -1 : 1))
}

function planVenue(
  venue: VenueSeed,
  anchor: Date,
  absences: readonly TimeOffPlan[],
  guests: Guests,
): VisitPlan[] {
  const zone = CITIES[venue.city].time_zone
  const today = localDay(anchor, zone)
  const random = randomOf(`visits/${venue.handle}/${today}`)
  const calendar = calendarOf(venue, anchor, absences)
  const sessions = planSessionsOf(venue, calendar, anchor)
  const visits: VisitPlan[] = []
  for (let offset = SPAN[0]; offset <= SPAN[1]; offset++) {
    const wanted = demand(venue, today + offset, offset, random)
    for (let number = 0; number < wanted; number++) {
      const key = `${venue.handle}/${today + offset}/${number}`
      const visit = planVisit(key, venue, today + offset, anchor, calendar, guests, random)
      if (visit) visits.push(visit)
    }
  }
  return [...visits, ...sessions.flatMap((session) => planPlaces(venue, session, anchor, guests, random))]
}

/** How many visits a venue has on a day: more at weekends, fewer the further ahead. */
function demand(venue: VenueSeed, day: number, offset: number, random: Random): number {
  const weekend = weekdayOf(day) >= 5 ? 1.35 : 0.85
  const ahead = offset > 0 ? Math.max(0.35, 1.15 - offset * 0.045) : 1
  const rate = venue.staff.length * 0.22 * weekend * ahead
  return Math.floor(rate) + (random.chance(rate % 1) ? 1 : 0)
}

function planVisit(
  key: string,
  venue: VenueSeed,
  day: number,
  anchor: Date,
  calendar: VenueCalendar,
  guests: Guests,
  random: Random,
): VisitPlan | null {
  const { time_zone: zone, currency_code } = CITIES[venue.city]
  for (const member of random.shuffled(venue.staff.map((_, index) => index))) {
    const wish = chooseService(venue, member, day >= localDay(anchor, zone), random)
    if (!wish) continue
    const starts = calendar.starts(member, { day, duration: wish.duration, rules: wish.rules })
    if (starts.length === 0) continue
    const start = random.pick(starts)
    const starts_at = new Date(start * MINUTE)
    const ends_at = new Date((start + wish.duration) * MINUTE)
    const source = sourceOf(starts_at, anchor, random)
    const made_at = madeAt(starts_at, anchor, source, wish.rules.minimum_notice_minutes, random)
    const frame = {
      starts_at,
      ends_at,
      made_at,
      source,
      price: wish.price,
      manual: wish.service.manual ?? false,
    }
    const outcome = outcomeOf(frame, wish.rules, currency_code, anchor, random)
    if (outcome.status !== "cancelled") {
      const { buffer_before_minutes: before, buffer_after_minutes: after } = wish.rules
      calendar.occupy(member, start - before, start + wish.duration + after)
    }
    const known = source === "online" || (source === "phone" && random.chance(0.6))
    const customer = known ? guests.choose(venue.city, day, starts_at > anchor, random) : null
    const { manual: _, ...timing } = frame
    return {
      key,
      venue: venue.handle,
      service: serviceHandle(venue, wish.service),
      variant: wish.variant,
      add_on: wish.add_on,
      staff: staffEmail(venue, venue.staff[member]),
      in_class: false,
      any_staff: source === "online" && random.chance(0.6),
      customer,
      notes: customer && random.chance(0.08) ? random.pick(NOTES) : null,
      local_starts_at: wallTime(starts_at, zone),
      ...timing,
      ...outcome,
    }
  }
  return null
}

/** What someone comes for, among what the member can do; a class only before there was a timetable. */
function chooseService(venue: VenueSeed, member: number, isToCome: boolean, random: Random) {
  const { skills } = venue.staff[member]
  const offered = SERVICES[venue.handle].filter(
    (service) => skills.includes(service.category) && !(isToCome && service.class),
  )
  if (offered.length === 0) return null
  const service: ServiceSeed = random.pick(offered)
  const variant = random.weighted(service.options.map((_, index) => [index, index === 0 ? 3 : 2] as const))
  const add_on = service.add_ons && random.chance(0.22) ? random.whole(0, service.add_ons.length - 1) : null
  const chosen = [service.options[variant], ...(add_on === null ? [] : [service.add_ons?.[add_on]])]
  const sum = (part: 1 | 2) => chosen.reduce((total, option) => total + (option?.[part] ?? 0), 0)
  return { service, variant, add_on, rules: rulesOf(service), duration: sum(1), price: sum(2) }
}

function sourceOf(starts_at: Date, anchor: Date, random: Random): VisitPlan["source"] {
  if (starts_at > anchor) return random.chance(0.86) ? "online" : "phone"
  return random.weighted([
    ["online", 68],
    ["walk_in", 18],
    ["phone", 14],
  ] as const)
}

function madeAt(
  starts_at: Date,
  anchor: Date,
  source: VisitPlan["source"],
  notice: number,
  random: Random,
): Date {
  const lead = source === "walk_in" ? random.whole(2, 15) : notice + random.whole(90, 12 * 1440)
  const latest = anchor.getTime() - random.whole(10, 3 * 1440) * MINUTE
  const made = starts_at.getTime() - lead * MINUTE
  return new Date(starts_at > anchor ? Math.min(made, latest) : made)
}
