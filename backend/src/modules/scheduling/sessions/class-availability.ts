import type { Availability, AvailableSlot } from "../availability/availability"
import type { Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { DAY_MINUTES, fromEpochDay } from "../slots/local-date"
import { buildTimeline, wallOfUtc } from "../slots/timeline"
import type { Execute } from "../../sql"
import { bookableSpan } from "./bookable-span"
import { findSessions } from "./find-sessions"
import { startOfDay } from "./local-day"
import type { Session } from "./session"

/** Which days of a class are asked for (days since the epoch, inclusive), for how many, and from which moment. */
export interface ClassAvailabilityRequest {
  offer: Offer
  choice: Choice
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
 * The sessions that can be booked on every day asked for, and the first one from then on, in at most two
 * statements. A session counts when it has places for the whole party, begins after the minimum notice and within
 * the horizon, and, when someone was asked for, is theirs. `remaining` is places, `ends_at` the session's end. The
 * service's season and hours do not narrow: sessions are the vendor's own word on when the class meets.
 */
export async function classAvailabilityOf(
  execute: Execute,
  request: ClassAvailabilityRequest,
): Promise<Availability> {
  const { offer, choice, party_size, from_day, to_day, now } = request
  const zone = offer.time_zone
  const span = bookableSpan(offer, now)
  const asked = {
    service_id: offer.service_id,
    status: "scheduled" as const,
    staff_id: choice.staff_id,
    free_seats: party_size,
    cart_id: request.cart_id,
    booking_id: request.booking_id,
  }
  const find = (from: Date, until: Date, limit?: number) =>
    from < until ? findSessions(execute, { ...asked, from, until, limit }) : []
  const dayAfter = startOfDay(zone, to_day + 1)
  const listed = await find(later(span.from, startOfDay(zone, from_day)), earlier(span.until, dayAfter))
  const next = listed[0] ?? (await find(later(span.from, dayAfter), span.until, 1))[0]
  return {
    time_zone: zone,
    days: daysOf(request, listed),
    next_available: next?.starts_at ?? null,
  }
}

/** Every day asked for with its sessions. */
function daysOf(request: ClassAvailabilityRequest, sessions: readonly Session[]): Availability["days"] {
  const { offer, from_day, to_day, include_staff } = request
  const timeline = buildTimeline(offer.time_zone, from_day, to_day)
  const slots = new Map<number, AvailableSlot[]>()
  for (const { starts_at, ends_at, remaining, staff } of sessions) {
    const day = Math.floor(wallOfUtc(timeline, Date.parse(starts_at) / 60_000) / DAY_MINUTES)
    const slot = {
      starts_at,
      ends_at,
      remaining,
      ...(include_staff ? { staff_ids: staff ? [staff.id] : [] } : {}),
    }
    slots.set(day, [...(slots.get(day) ?? []), slot])
  }
  return Array.from({ length: to_day - from_day + 1 }, (_, index) => ({
    date: fromEpochDay(from_day + index),
    slots: slots.get(from_day + index) ?? [],
  }))
}

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)
