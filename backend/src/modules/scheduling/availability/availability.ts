import { loadTaken, type TakenSpan } from "../occupancy/load-taken"
import type { Taken, Visit } from "../offer/ask"
import { prospectOf, spanOf, toQuestion, type Prospect } from "../offer/prospect"
import { classAvailabilityOf } from "../sessions/class-availability"
import { DAY_MINUTES, fromEpochDay, toInstant } from "../slots/local-date"
import { listSlots } from "../slots/list-slots"
import type { SlotDay } from "../slots/question"
import type { Execute } from "../../sql"
import type { RulesCheck } from "./rules-check"

const MINUTE_MS = 60_000
const MONTH_DAYS = 31

/** A list of bookable starts as the contract gives it; instants UTC, dates in the venue's zone. */
export interface Availability {
  time_zone: string
  days: { date: string; slots: AvailableSlot[] }[]
  next_available: string | null
}

export interface AvailableSlot {
  starts_at: string
  ends_at: string
  remaining: number
  staff_ids?: readonly string[]
}

/** Which days are asked for (days since the epoch, inclusive) and from which moment. */
export interface AvailabilityRequest {
  visit: Visit
  /** Places in a class. */
  party_size: number
  from_day: number
  to_day: number
  now: Date
  /** Holds of this cart do not count. */
  cart_id?: string
  /** This booking does not count: it is about to move. */
  booking_id?: string
  include_staff: boolean
}

/**
 * The bookable starts of every day asked for, and the first one from then on; none while the offer is not
 * bookable. Busy time is read once for the days asked for, and once more up to the booking horizon only when they
 * are all full. Days that cannot have starts, past ones and those beyond the horizon, cost nothing.
 * @throws RulesChanged when `check` finds that the visit's offers are no longer the present ones
 */
export async function availabilityOf(
  execute: Execute,
  request: AvailabilityRequest,
  check?: RulesCheck,
): Promise<Availability> {
  const { visit, from_day, to_day } = request
  const [{ offer, choice }] = visit
  if (offer.kind === "class") return classAvailabilityOf(execute, { ...request, offer, choice })
  const { first, last } = bookableDays(request)
  const from = Math.max(from_day, first)
  const to = Math.min(to_day, last)
  const days = from <= to ? await slotsBetween(execute, request, { from_day: from, to_day: to }, check) : []
  const after = Math.max(to_day + 1, first)
  const next =
    firstOf(days) ?? (await firstBetween(execute, request, { from_day: after, to_day: last }, check))
  return {
    time_zone: offer.time_zone,
    days: daysAsked(request, days),
    next_available: next === null ? null : toInstant(next),
  }
}

/** The local days, generously, on which an offer may have starts; none (last before first) while it is closed. */
function bookableDays({ visit, now }: AvailabilityRequest): { first: number; last: number } {
  const today = Math.floor(now.getTime() / (DAY_MINUTES * MINUTE_MS))
  const horizon = Math.min(...visit.map(({ offer }) => offer.maximum_advance_days))
  const bookable = visit.every(({ offer }) => offer.bookable)
  return { first: today - 1, last: bookable ? today + 1 + horizon : today - 2 }
}

/** The first and last local day of a stretch, in days since the epoch. */
type Days = Pick<AvailabilityRequest, "from_day" | "to_day">

/** The slots of these days. */
async function slotsBetween(
  execute: Execute,
  request: AvailabilityRequest,
  days: Days,
  check?: RulesCheck,
): Promise<SlotDay[]> {
  const prospect = prospectFor(request, days, check)
  const taken = await readTaken(execute, request, prospect.span, check)
  return listSlots(toQuestion(prospect, request.now, taken), prospect.frame, request.include_staff)
}

/** The first start on these days: what is taken is read once, and looked through month by month; null when there is none. */
async function firstBetween(
  execute: Execute,
  request: AvailabilityRequest,
  { from_day, to_day }: Days,
  check?: RulesCheck,
): Promise<number | null> {
  if (from_day > to_day) return null
  const { visit, now } = request
  const taken = await readTaken(execute, request, spanOf(visit, { from_day, to_day, now }), check)
  for (let from = from_day; from <= to_day; from += MONTH_DAYS) {
    const days = { from_day: from, to_day: Math.min(from + MONTH_DAYS - 1, to_day) }
    const prospect = prospectFor(request, days, check)
    const first = firstOf(listSlots(toQuestion(prospect, now, taken), prospect.frame, false))
    if (first !== null) return first
  }
  return null
}

function prospectFor({ visit, now }: AvailabilityRequest, days: Days, check?: RulesCheck): Prospect {
  const asked = { ...days, now }
  return check ? check.prospect(visit, asked) : prospectOf(visit, asked)
}

async function readTaken(
  execute: Execute,
  { visit, cart_id, booking_id }: AvailabilityRequest,
  span: TakenSpan,
  check?: RulesCheck,
): Promise<Taken> {
  const taken = await loadTaken(execute, visit, span, { cart_id, booking_id }, check?.owners)
  check?.confirm(taken.version)
  return taken
}

/** The days in the contract's form, every one that was asked for. */
function daysAsked(
  { from_day, to_day, include_staff }: AvailabilityRequest,
  listed: readonly SlotDay[],
): Availability["days"] {
  const slotsOf = new Map(listed.map(({ day, slots }) => [day, slots]))
  return Array.from({ length: to_day - from_day + 1 }, (_, index) => ({
    date: fromEpochDay(from_day + index),
    slots: (slotsOf.get(from_day + index) ?? []).map(({ start, end, remaining, staff_ids }) => {
      const slot = { starts_at: toInstant(start), ends_at: toInstant(end), remaining }
      return include_staff ? { ...slot, staff_ids } : slot
    }),
  }))
}

function firstOf(days: readonly SlotDay[]): number | null {
  return days.find(({ slots }) => slots.length > 0)?.slots[0].start ?? null
}
