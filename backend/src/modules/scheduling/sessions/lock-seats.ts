import { conflict } from "../conflict"
import { expireHolds } from "../occupancy/release-claims"
import type { Execute } from "../../sql"
import { SEATS_TAKEN_SQL } from "./seats-sql"

/** A session whose row this transaction has locked. */
export interface LockedSession {
  id: string
  staff_id: string | null
  resource_unit_ids: string[]
  starts_at: Date
  ends_at: Date
  local_starts_at: string
  capacity: number
  status: "scheduled" | "cancelled"
  /** Places of all who come, held ones too. */
  seats_taken: number
}

/**
 * Locks a session for the rest of the transaction, ends its holds that have run out, and counts its places, those of
 * `exceptBookingId` not; null when there is none. Order of locks: the session, then bookings by id. A booking that is being confirmed right
 * now is waited for, so it is never expired under its buyer's hands.
 */
export async function lockSession(
  execute: Execute,
  sessionId: string,
  exceptBookingId?: string,
): Promise<LockedSession | null> {
  const [row] = await execute<{ id: string }>(
    `select id from class_session where id = ? and deleted_at is null for update`,
    [sessionId],
  )
  if (!row) return null
  const runOut = await execute<{ id: string }>(
    `select id from booking where session_id = ? and status = 'held' and hold_expires_at <= now()
       and deleted_at is null order by id for update`,
    [sessionId],
  )
  const ids = runOut.map(({ id }) => id)
  if (ids.length > 0) await expireHolds(execute, ids)
  const [session] = await execute<SessionColumns>(
    `select s.id, s.staff_id, s.resource_unit_ids, s.local_starts_at, s.capacity, s.status,
       extract(epoch from s.starts_at) * 1000 as starts_ms, extract(epoch from s.ends_at) * 1000 as ends_ms,
       ${SEATS_TAKEN_SQL} as seats_taken
     from class_session s where s.id = ?`,
    [exceptBookingId ?? null, null, sessionId],
  )
  const { starts_ms, ends_ms, ...columns } = session
  return { ...columns, starts_at: new Date(Number(starts_ms)), ends_at: new Date(Number(ends_ms)) }
}

interface SessionColumns extends Omit<LockedSession, "starts_at" | "ends_at"> {
  starts_ms: string
  ends_ms: string
}

/**
 * Locks a session and makes sure that it takes place and has places for a party, not counting those of
 * `except_booking_id`; until the transaction ends nobody else can take them. Inserting or moving the booking is
 * the caller's.
 * @throws 409 `slot_not_offered` when it is cancelled or gone, `slot_unavailable` when it is too full
 */
export async function lockSeats(
  execute: Execute,
  wanted: { session_id: string; party_size: number; except_booking_id?: string },
): Promise<LockedSession> {
  const session = await lockSession(execute, wanted.session_id, wanted.except_booking_id)
  if (session?.status !== "scheduled") throw conflict("slot_not_offered", "This session does not take place")
  const free = session.capacity - session.seats_taken
  if (free < wanted.party_size) {
    throw conflict(
      "slot_unavailable",
      free > 0 ? `This session has ${free} places left` : "This session is full",
      { remaining: Math.max(0, free) },
    )
  }
  return session
}
