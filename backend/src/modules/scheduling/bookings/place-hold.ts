import { conflict } from "../conflict"
import { insertClaims } from "../occupancy/insert-claims"
import { findOverlaps } from "../occupancy/find-overlaps"
import { claimsOf } from "../occupancy/visit-claims"
import { holdSeats } from "../sessions/hold-seats"
import type { Execute } from "../sql"
import { SYSTEM } from "./actor"
import { checkCustomer } from "./check-customer"
import type { HoldRequest, PlacedHold, SegmentRequest } from "./hold-request"
import { insertHeldBooking, type PlacedSegment } from "./insert-booking"
import { lockDailyLimits } from "./lock-daily-limits"
import { overrideVisit } from "./override-visit"
import { localTimeOf, placeVisit, type PlacedTime } from "./place-visit"
import { recordHistory } from "./record-change"

const MINUTE_MS = 60_000

/**
 * How often a visit is placed anew after someone else was quicker. Each time at least one of the free is gone, so it
 * ends by itself; a crowd that takes anyone may try each of a large staff.
 */
export const MOST_ATTEMPTS = 100

/**
 * Holds the time of one visit. The same slot function that lists decides whether the start is on offer; then all its
 * time is claimed at once. Who loses a race for one of the staff tries the next, until nobody is free. The desk may
 * override the rules, and accept an overlap. Runs inside the caller's transaction.
 * @throws 409 `slot_not_offered` (off the grid, outside hours, notice or horizon), `slot_unavailable` (taken; for the
 * desk with `conflicts`), `limit_reached`, `prerequisite_missing`
 */
export async function placeHold(execute: Execute, request: HoldRequest): Promise<PlacedHold> {
  if (!request.override_rules) {
    await checkCustomer(execute, { ...request, rules: request.segments.map(({ offer }) => offer) })
  }
  if (request.segments[0].offer.kind === "class") return holdSeats(execute, request)
  const { segments: visit, starts_at, now } = request
  const { wall, day } = localTimeOf(visit, starts_at, now)
  if (!request.override_rules) await lockDailyLimits(execute, visit, day)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const place = request.override_rules ? overrideVisit : placeVisit
    // A hold that ran out is seldom still there: it is looked for once a claim was lost, which it may be the reason of.
    const placed = await place(execute, { visit, starts_at, now, keep_expired: attempt === 0 })
    const hold_expires_at = new Date(now.getTime() + request.hold_minutes * MINUTE_MS)
    const hold = await insertHeldBooking(execute, {
      request,
      segments: placed.map((time, index) => toSegment(request.segments[index], time)),
      session_id: null,
      local_starts_at: wall,
      hold_expires_at,
    })
    const of = {
      booking_id: hold.booking_id,
      segment_ids: hold.segments.map(({ segment_id }) => segment_id),
      kind: "hold" as const,
      expires_at: hold_expires_at,
    }
    if (await claimAll(execute, placed, of, request)) {
      await recordHistory(execute, { booking_id: hold.booking_id, from: null, to: "held", by: SYSTEM })
      return hold
    }
    await execute(`delete from booking where id = ?`, [hold.booking_id])
    if (request.override_rules) {
      throw conflict("slot_unavailable", "This time overlaps another one", {
        conflicts: await findOverlaps(execute, claimsOf(placed, of)),
      })
    }
  }
  throw conflict("slot_unavailable", "This time has just been taken")
}

/**
 * Claims all of a placed visit or nothing; an overlap that the desk accepts is claimed beside the other one. What was won
 * of a visit that lost the rest is undone, not deleted: a deleted claim keeps others waiting until this transaction
 * ends, which would tie those who try again into knots.
 */
export async function claimAll(
  execute: Execute,
  placed: readonly PlacedTime[],
  of: Parameters<typeof claimsOf>[1],
  { override_rules, accept_overlap }: { override_rules?: boolean; accept_overlap?: boolean },
): Promise<boolean> {
  const claims = claimsOf(placed, of)
  if (claims.length > 1) await execute(`savepoint claims`)
  const won = await insertClaims(execute, claims)
  if (won.length === claims.length) return true
  if (claims.length > 1) await execute(`rollback to savepoint claims`)
  if (!override_rules || !accept_overlap) return false
  await insertClaims(execute, claimsOf(placed, { ...of, exclusive: false }))
  return true
}

function toSegment(request: SegmentRequest, time: PlacedTime): PlacedSegment {
  const { choice, price } = request
  return {
    request,
    staff_id: time.staff_id,
    unit_ids: time.unit_ids,
    starts_at: new Date(time.start * MINUTE_MS),
    ends_at: new Date(time.end * MINUTE_MS),
    buffer_before_minutes: time.buffer_before,
    buffer_after_minutes: time.buffer_after,
    processing: choice.variant.processing,
    quantity: 1,
    price: price.by_staff[time.staff_id] ?? price.standard,
  }
}
