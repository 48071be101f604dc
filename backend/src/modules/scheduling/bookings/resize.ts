import { MedusaError } from "@medusajs/framework/utils"
import { withinHours } from "../calendar/within-hours"
import { conflict } from "../conflict"
import { findOverlaps } from "../occupancy/find-overlaps"
import { insertClaims } from "../occupancy/insert-claims"
import { expireHoldsOn } from "../occupancy/release-claims"
import { claimsOf } from "../occupancy/visit-claims"
import type { Execute } from "../../sql"
import type { Actor } from "./actor"
import type { BookingStatus } from "./booking-status"
import type { PlacedTime } from "./place-visit"
import { recordResize } from "./record-resize"
import { requireSequence } from "./require-sequence"
import { placeAgain, segmentsOf, type LyingSegment } from "./resized-visit"

const MINUTE_MS = 60_000

/** Another length of one segment of a booking, in minutes of elapsed time. */
export interface Resize {
  booking_id: string
  segment_id: string
  duration_minutes: number
  by: Actor
  override_rules?: boolean
  accept_overlap?: boolean
  /** The booking's `sequence` that the caller saw. */
  sequence?: number
}

interface Resizing {
  status: BookingStatus
  venue_id: string
  session_id: string | null
  sequence: number
}

/**
 * Gives one segment of a booking another length, in one transaction: the segments after it follow, start, staff, rooms
 * and price stay. A visit that is under way may run over; a grid and notice do not count, because it has its start. The
 * hours of the staff do, unless waived, and the time must be free, unless an overlap is accepted.
 * @throws 404; 400 shorter than its processing; 409 `booking_changed`, `invalid_transition`, `slot_not_offered`,
 * `slot_unavailable` with `conflicts`
 */
export async function resizeBooking(execute: Execute, wanted: Resize): Promise<void> {
  const booking = await lockResizing(execute, wanted)
  const segments = await segmentsOf(execute, wanted.booking_id)
  const resized = segments.findIndex(({ id }) => id === wanted.segment_id)
  if (resized < 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `segment_id: there is no segment ${wanted.segment_id} in this booking`,
    )
  }
  const placed = placeAgain(segments, resized, wanted.duration_minutes)
  const from_minutes = segments[resized].end - segments[resized].start
  const longer = wanted.duration_minutes > from_minutes
  if (
    longer &&
    !wanted.override_rules &&
    !(await withinHours(execute, booking.venue_id, placed.slice(resized)))
  ) {
    throw conflict("slot_not_offered", "The visit would reach beyond the working hours")
  }
  await claimAgain(execute, { ...wanted, longer }, segments, placed)
  await writeLengths(execute, wanted.booking_id, segments, placed)
  await recordResize(execute, {
    ...wanted,
    status: booking.status,
    from_minutes,
  })
}

async function lockResizing(execute: Execute, { booking_id, sequence }: Resize): Promise<Resizing> {
  const [booking] = await execute<Resizing>(
    `select status, venue_id, session_id, sequence from booking where id = ? and deleted_at is null for update`,
    [booking_id],
  )
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${booking_id}`)
  requireSequence(booking, sequence)
  if (booking.session_id !== null) {
    throw conflict("invalid_transition", "A visit to a class is as long as its session")
  }
  if (!["requested", "confirmed", "checked_in"].includes(booking.status)) {
    throw conflict(
      "invalid_transition",
      `A booking that is ${booking.status} cannot be made longer or shorter`,
    )
  }
  return booking
}

async function claimAgain(
  execute: Execute,
  wanted: Resize & { longer: boolean },
  segments: readonly LyingSegment[],
  placed: readonly PlacedTime[],
): Promise<void> {
  const of = {
    booking_id: wanted.booking_id,
    segment_ids: segments.map(({ id }) => id),
    kind: "booking" as const,
  }
  const claims = claimsOf(placed, of)
  await expireHoldsOn(execute, [...new Set(claims.map(({ subject_id }) => subject_id))])
  // A visit that lies over others knowingly may become shorter without being asked again.
  const before = await execute<{ exclusive: boolean }>(
    `delete from claim where booking_id = ? returning exclusive`,
    [wanted.booking_id],
  )
  const overlaps = before.some(({ exclusive }) => !exclusive)
  await execute(`savepoint claims`)
  const won = await insertClaims(execute, claims)
  if (won.length === claims.length) return
  const conflicts = await findOverlaps(execute, claims)
  await execute(`rollback to savepoint claims`)
  const accepted = wanted.longer ? wanted.override_rules && wanted.accept_overlap : overlaps
  if (!accepted) {
    const others = conflicts.filter(({ booking_id }) => booking_id !== wanted.booking_id)
    throw conflict("slot_unavailable", "The time that follows is taken", { conflicts: others })
  }
  await insertClaims(execute, claimsOf(placed, { ...of, exclusive: false }))
}

async function writeLengths(
  execute: Execute,
  bookingId: string,
  segments: readonly LyingSegment[],
  placed: readonly PlacedTime[],
): Promise<void> {
  const at = (minute: number) => new Date(minute * MINUTE_MS).toISOString()
  for (const [index, { start, end }] of placed.entries()) {
    await execute(`update booking_segment set starts_at = ?, ends_at = ?, updated_at = now() where id = ?`, [
      ...[at(start), at(end), segments[index].id],
    ])
  }
  await execute(`update booking set ends_at = ?, sequence = sequence + 1, updated_at = now() where id = ?`, [
    at(placed[placed.length - 1].end),
    bookingId,
  ])
}
