import { holdSeats } from "../sessions/hold-seats"
import type { Execute } from "../../sql"
import { checkCustomer } from "./check-customer"
import { claimVisit } from "./claim-visit"
import type { HoldRequest, PlacedHold, SegmentRequest } from "./hold-request"
import { insertHeldBooking, type PlacedSegment } from "./insert-booking"
import { lockDailyLimits } from "./lock-daily-limits"
import { localTimeOf, type PlacedTime } from "./place-visit"

const MINUTE_MS = 60_000

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
  const hold_expires_at = new Date(now.getTime() + request.hold_minutes * MINUTE_MS)
  const { override_rules, accept_overlap } = request
  const { hold } = await claimVisit(
    execute,
    { visit, starts_at, now, override_rules, accept_overlap, at_desk: request.source !== "online" },
    {
      write: async (placed) => {
        const hold = await insertHeldBooking(execute, {
          request,
          segments: placed.map((time, index) => toSegment(request.segments[index], time)),
          session_id: null,
          local_starts_at: wall,
          hold_expires_at,
        })
        const { booking_id, segments } = hold
        const segment_ids = segments.map(({ segment_id }) => segment_id)
        return { hold, claims: { booking_id, segment_ids, kind: "hold", expires_at: hold_expires_at } }
      },
      discard: async ({ hold: { booking_id } }) => {
        await execute(`delete from booking where id = ?`, [booking_id])
      },
    },
  )
  return hold
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
