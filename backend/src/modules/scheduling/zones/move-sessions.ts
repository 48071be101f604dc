import type { Execute } from "../../sql"
import { NOTHING, type ZoneMove, type ZoneMoves } from "./move"
import { moveBookings } from "./move-bookings"
import { shiftClaims } from "./shift-claims"

/**
 * Moves sessions of classes with their claims and bookings, in the transaction of the caller. A class has one
 * session at a time, so they go one by one, in the order given; where another one is, a session stays.
 */
export async function moveSessions(execute: Execute, moves: readonly ZoneMove[]): Promise<ZoneMoves> {
  await execute(`select id from class_session where id = any(?) order by id for update`, [
    moves.map(({ id }) => id),
  ])
  const moved: ZoneMove[] = []
  const stuck: string[] = []
  for (const move of moves) {
    const outcome = await moveSession(execute, move)
    if (outcome === "moved") moved.push(move)
    if (outcome === "stuck") stuck.push(move.id)
  }
  if (moved.length === 0) return { ...NOTHING, stuck_session_ids: stuck }
  const bookings = await moveBookings(execute, await bookingsOf(execute, moved))
  const loose = await shiftClaims(execute, "source_id", moved)
  return {
    booking_numbers: bookings.booking_numbers,
    session_ids: moved.map(({ id }) => id),
    stuck_session_ids: stuck,
    loose_claim_ids: [...bookings.loose_claim_ids, ...loose],
  }
}

async function moveSession(execute: Execute, { id, minutes, starts_minute }: ZoneMove) {
  const [row] = await execute<{ stuck: boolean }>(
    `select exists (select 1 from class_session o where o.service_id = s.service_id and o.id <> s.id
       and o.status = 'scheduled' and o.deleted_at is null
       and o.starts_at = s.starts_at + ? * interval '1 minute') as stuck
     from class_session s where s.id = ? and s.status = 'scheduled' and s.deleted_at is null
       and floor(extract(epoch from s.starts_at) / 60) = ?`,
    [minutes, id, starts_minute],
  )
  if (!row) return "changed"
  if (row.stuck) return "stuck"
  await execute(
    `update class_session set starts_at = starts_at + ? * interval '1 minute',
       ends_at = ends_at + ? * interval '1 minute', updated_at = now() where id = ?`,
    [minutes, minutes, id],
  )
  return "moved"
}

async function bookingsOf(execute: Execute, sessions: readonly ZoneMove[]): Promise<ZoneMove[]> {
  const rows = await execute<{ id: string; session_id: string; starts_minute: number }>(
    `select id, session_id, floor(extract(epoch from starts_at) / 60)::float8 as starts_minute from booking
     where session_id = any(?) and status in ('held', 'requested', 'confirmed') and deleted_at is null`,
    [sessions.map(({ id }) => id)],
  )
  const minutesOf = new Map(sessions.map(({ id, minutes }) => [id, minutes]))
  return rows.map((row) => ({ ...row, minutes: minutesOf.get(row.session_id) ?? 0 }))
}
