import { loadBusy } from "../occupancy/load-busy"
import { busyRange, durationOf, subjectsOf, timelineOf, toQuestion, type Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { DAY_MINUTES, fromEpochDay } from "../slots/local-date"
import { listSlots } from "../slots/list-slots"
import type { SlotDay } from "../slots/question"
import type { Execute } from "../sql"

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
  staff_ids?: string[]
}

/** Which days are asked for (days since the epoch, inclusive) and from which moment. */
export interface AvailabilityRequest {
  offer: Offer
  choice: Choice
  from_day: number
  to_day: number
  now: Date
  /** Holds of this cart do not count. */
  cart_id?: string
  include_staff: boolean
}

/**
 * The bookable starts of every day asked for, and the first one from then on; none while the offer is not
 * bookable. Busy time is read once for the days asked for, and once more up to the booking horizon only when they
 * are all full. Days that cannot have starts, past ones and those beyond the horizon, cost nothing.
 */
export async function availabilityOf(execute: Execute, request: AvailabilityRequest): Promise<Availability> {
  const { offer, from_day, to_day } = request
  const { first, last } = bookableDays(request)
  const from = Math.max(from_day, first)
  const to = Math.min(to_day, last)
  const days = from <= to ? (await slotsBetween(execute, request, from, to))(from, to) : []
  const next = firstOf(days) ?? (await firstBetween(execute, request, Math.max(to_day + 1, first), last))
  return {
    time_zone: offer.time_zone,
    days: daysAsked(request, days),
    next_available: next === null ? null : instant(next),
  }
}

/** The local days, generously, on which an offer may have starts; none (last before first) while it is closed. */
function bookableDays({ offer, now }: AvailabilityRequest): { first: number; last: number } {
  const today = Math.floor(now.getTime() / (DAY_MINUTES * MINUTE_MS))
  return { first: today - 1, last: offer.bookable ? today + 1 + offer.maximum_advance_days : today - 2 }
}

/** Reads what is taken on these days once; answers how to list any part of them. */
async function slotsBetween(
  execute: Execute,
  { offer, choice, now, cart_id }: AvailabilityRequest,
  from_day: number,
  to_day: number,
): Promise<(from: number, to: number) => SlotDay[]> {
  const all = { from_day, to_day, now }
  const range = busyRange(offer, all)
  const busy = await loadBusy(execute, subjectsOf(offer, choice), range.from, range.until, { cart_id })
  const timeline = timelineOf(offer, all)
  return (from, to) =>
    listSlots(toQuestion(offer, choice, { from_day: from, to_day: to, now }, timeline, busy))
}

/** The first start on these days, looked for month by month; null when there is none. */
async function firstBetween(
  execute: Execute,
  request: AvailabilityRequest,
  from_day: number,
  to_day: number,
): Promise<number | null> {
  if (from_day > to_day) return null
  const list = await slotsBetween(execute, request, from_day, to_day)
  for (let from = from_day; from <= to_day; from += MONTH_DAYS) {
    const first = firstOf(list(from, Math.min(from + MONTH_DAYS - 1, to_day)))
    if (first !== null) return first
  }
  return null
}

/** The days in the contract's form, every one that was asked for. */
function daysAsked(
  { choice, from_day, to_day, include_staff }: AvailabilityRequest,
  listed: readonly SlotDay[],
): Availability["days"] {
  const minutes = durationOf(choice)
  const slotsOf = new Map(listed.map(({ day, slots }) => [day, slots]))
  return Array.from({ length: to_day - from_day + 1 }, (_, index) => ({
    date: fromEpochDay(from_day + index),
    slots: (slotsOf.get(from_day + index) ?? []).map(({ start, remaining, staff_ids }) => ({
      starts_at: instant(start),
      ends_at: instant(start + minutes),
      remaining,
      ...(include_staff ? { staff_ids } : {}),
    })),
  }))
}

function firstOf(days: readonly SlotDay[]): number | null {
  return days.find(({ slots }) => slots.length > 0)?.slots[0].start ?? null
}

function instant(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString()
}
