import type { ChosenSegment } from "../offer/ask"
import { loadOpenOffers } from "../offer/load-open-offers"
import type { Offer } from "../offer/offer"
import { prospectOf, spanOf, toQuestion, type Prospect } from "../offer/prospect"
import { loadTaken, type TakenNow } from "../occupancy/load-taken"
import { bookableSpan } from "../sessions/bookable-span"
import { findSessions } from "../sessions/find-sessions"
import { DAY_MINUTES } from "../slots/local-date"
import { listSlots } from "../slots/list-slots"
import { buildTimeline, wallOfUtc } from "../slots/timeline"
import type { Execute } from "../../sql"

const MINUTE_MS = 60_000

/** After so many services others get their turn: each costs a fraction of a millisecond. */
const TURN = 100

/** When a visit should begin: on a local date (days since the epoch) between two minutes of it, both inclusive. */
export interface OpenQuestion {
  /** The variants of each service that would do. */
  services: ReadonlyMap<string, readonly string[]>
  day: number
  from_minute: number
  to_minute: number
  party_size: number
  now: Date
}

/**
 * The services of any number of venues that a visit can begin with on a local date, each in its venue's zone, by the same
 * slot function that lists and claims. Five statements at most.
 */
export async function openServices(execute: Execute, question: OpenQuestion): Promise<string[]> {
  const { services, day, now, party_size } = question
  const offers = (await loadOpenOffers(execute, [...services.keys()], day)).filter(
    (offer) => offer.capacity >= party_size && mayStartOn(offer, day, now),
  )
  const appointments = offers.filter(({ kind }) => kind === "appointment")
  const classes = offers.filter(({ kind }) => kind === "class")
  return [
    ...(await openAppointments(execute, appointments, question)),
    ...(await openClasses(execute, classes, question)),
  ]
}

/** Whether a day can be within the horizon; no zone is a day away from UTC. */
function mayStartOn({ maximum_advance_days }: Offer, day: number, now: Date): boolean {
  const today = Math.floor(now.getTime() / (DAY_MINUTES * MINUTE_MS))
  return day >= today - 1 && day <= today + 1 + maximum_advance_days
}

async function openAppointments(
  execute: Execute,
  offers: readonly Offer[],
  question: OpenQuestion,
): Promise<string[]> {
  const { services, day, now } = question
  const days = { from_day: day, to_day: day, now }
  const asked: ChosenSegment[] = offers.flatMap((offer) =>
    offer.variants
      .filter(({ variant_id }) => services.get(offer.service_id)?.includes(variant_id))
      .map((variant) => ({ offer, choice: { variant, add_ons: [], staff_id: null } })),
  )
  if (asked.length === 0) return []
  const spans = asked.map((segment) => spanOf([segment], days))
  const taken = await loadTaken(execute, asked, {
    subjects: [...new Set(spans.flatMap(({ subjects }) => subjects))],
    from: Math.min(...spans.map(({ from }) => from)),
    until: Math.max(...spans.map(({ until }) => until)),
  })
  const open = new Set<string>()
  for (const [index, segment] of asked.entries()) {
    if (index % TURN === TURN - 1) await new Promise(setImmediate)
    const { service_id } = segment.offer
    if (
      !open.has(service_id) &&
      hasStart(prospectOf([segment], days), fullDaysOnly(taken, index), question)
    ) {
      open.add(service_id)
    }
  }
  return [...open]
}

const fullDaysOnly = ({ busy, full_days }: TakenNow, index: number) => ({
  busy,
  full_days: [full_days[index]],
})

function hasStart(
  prospect: Prospect,
  taken: ReturnType<typeof fullDaysOnly>,
  { now, day, from_minute, to_minute }: OpenQuestion,
): boolean {
  const { timeline } = prospect.question
  return listSlots(toQuestion(prospect, now, taken), prospect.frame, false).some(({ slots }) =>
    slots.some(({ start }) =>
      isBetween(wallOfUtc(timeline, start) - day * DAY_MINUTES, from_minute, to_minute),
    ),
  )
}

/** The classes with a session that begins then and has places for the party. */
async function openClasses(
  execute: Execute,
  offers: readonly Offer[],
  { day, from_minute, to_minute, party_size, now }: OpenQuestion,
): Promise<string[]> {
  if (offers.length === 0) return []
  const offerOf = new Map(offers.map((offer) => [offer.service_id, offer]))
  const sessions = await findSessions(execute, {
    service_ids: [...offerOf.keys()],
    status: "scheduled",
    free_seats: party_size,
    from: new Date((day - 1) * DAY_MINUTES * MINUTE_MS),
    until: new Date((day + 2) * DAY_MINUTES * MINUTE_MS),
  })
  const open = sessions.filter(({ service_id, starts_at }) => {
    const offer = offerOf.get(service_id)
    if (!offer) return false
    const { from, until } = bookableSpan(offer, now)
    const start = Date.parse(starts_at)
    if (start < from.getTime() || start >= until.getTime()) return false
    const timeline = buildTimeline(offer.time_zone, day - 4, day + 4)
    const minute = wallOfUtc(timeline, start / MINUTE_MS) - day * DAY_MINUTES
    return isBetween(minute, from_minute, to_minute)
  })
  return [...new Set(open.map(({ service_id }) => service_id))]
}

const isBetween = (minute: number, from: number, to: number) => minute >= from && minute <= to
