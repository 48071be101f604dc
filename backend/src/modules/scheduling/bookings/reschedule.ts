import { MedusaError } from "@medusajs/framework/utils"
import type { Visit } from "../offer/ask"
import { moveSeats } from "../sessions/move-seats"
import type { Execute } from "../../sql"
import type { Actor } from "./actor"
import type { BookingStatus } from "./booking-status"
import { claimVisit } from "./claim-visit"
import { lockDailyLimits } from "./lock-daily-limits"
import { localTimeOf, type PlacedTime } from "./place-visit"
import { recordMove } from "./record-change"
import { requireMovable } from "./require-movable"
import { requireSequence } from "./require-sequence"

const MINUTE_MS = 60_000

/** A booking that is to move: its visit with the lengths that were frozen when it was made. */
export interface Reschedule {
  booking_id: string
  /** In the order of the segments; built by `frozenVisit`. */
  visit: Visit
  starts_at: Date
  by: Actor
  now: Date
  override_rules?: boolean
  accept_overlap?: boolean
  /** The booking's `sequence` that the caller saw; a booking that has changed since is not moved. */
  sequence?: number
}

/** A booking's row while it is locked for a move. */
export interface MovingBooking {
  id: string
  status: BookingStatus
  session_id: string | null
  party_size: number
  reschedule_count: number
  policy: { free_until_minutes: number; late_fee_percentage: number; max_reschedules: number | null }
  starts_ms: string
  sequence: number
}

/**
 * Moves a booking to another time, and perhaps other staff, in one transaction: its old time is free and its new one
 * claimed together, so that a refusal leaves it as it was. Price, lengths and policy stay; the rules of today decide
 * whether the new time is on offer. A customer's move counts against the policy.
 * @throws 404; 409 `booking_changed`, `invalid_transition`, `reschedule_limit_reached`, `too_late_to_reschedule`,
 * `slot_not_offered`, `slot_unavailable` (for the desk with `conflicts`)
 */
export async function rescheduleBooking(execute: Execute, wanted: Reschedule): Promise<void> {
  const booking = await lockMoving(execute, wanted.booking_id)
  requireSequence(booking, wanted.sequence)
  requireMovable(booking, wanted)
  const before = new Date(Number(booking.starts_ms))
  if (booking.session_id !== null) await moveSeats(execute, booking, wanted)
  else await moveTime(execute, booking, wanted)
  await execute(
    `update booking set sequence = sequence + 1, reminded_at = null, updated_at = now(),
       reschedule_count = reschedule_count + ? where id = ?`,
    [wanted.by.type === "customer" ? 1 : 0, booking.id],
  )
  await recordMove(execute, {
    booking_id: booking.id,
    status: booking.status,
    by: wanted.by,
    from_starts_at: before,
    to_starts_at: wanted.starts_at,
    waived: {
      override_rules: wanted.override_rules ?? false,
      accept_overlap: wanted.accept_overlap ?? false,
    },
  })
}

async function lockMoving(execute: Execute, id: string): Promise<MovingBooking> {
  const [row] = await execute<MovingBooking>(
    `select id, status, session_id, party_size, reschedule_count, policy, sequence,
       extract(epoch from starts_at) * 1000 as starts_ms
     from booking where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${id}`)
  return row
}

async function moveTime(execute: Execute, booking: MovingBooking, wanted: Reschedule): Promise<void> {
  const { visit, starts_at, now } = wanted
  const { wall, day } = localTimeOf(visit, starts_at, now)
  if (!wanted.override_rules) await lockDailyLimits(execute, visit, day)
  const segments = await execute<{ id: string }>(
    `select id from booking_segment where booking_id = ? and deleted_at is null order by rank, id`,
    [booking.id],
  )
  const claims = {
    booking_id: booking.id,
    segment_ids: segments.map(({ id }) => id),
    kind: "booking" as const,
  }
  // Not kept as history: what a failed cancellation takes back must be the last time alone.
  await execute(`delete from claim where booking_id = ?`, [booking.id])
  const at_desk = wanted.by.type === "vendor" || wanted.by.type === "platform"
  const { placed } = await claimVisit(
    execute,
    { ...wanted, at_desk },
    {
      write: async () => ({ claims }),
      discard: async () => undefined,
    },
  )
  await writeTimes(execute, { booking_id: booking.id, segment_ids: claims.segment_ids, placed, wall })
}

async function writeTimes(
  execute: Execute,
  to: { booking_id: string; segment_ids: readonly string[]; placed: readonly PlacedTime[]; wall: string },
): Promise<void> {
  const at = (minute: number) => new Date(minute * MINUTE_MS).toISOString()
  for (const [index, part] of to.placed.entries()) {
    await execute(
      `update booking_segment set staff_id = ?, resource_unit_ids = ?, starts_at = ?, ends_at = ?,
         buffer_before_minutes = ?, buffer_after_minutes = ?, updated_at = now() where id = ?`,
      [
        ...[part.staff_id, part.unit_ids, at(part.start), at(part.end)],
        ...[part.buffer_before, part.buffer_after, to.segment_ids[index]],
      ],
    )
  }
  await execute(
    `update booking set starts_at = ?, ends_at = ?, local_starts_at = ?, updated_at = now() where id = ?`,
    [at(to.placed[0].start), at(to.placed[to.placed.length - 1].end), to.wall, to.booking_id],
  )
}
