import type { Execute } from "../../sql"
import { columnsOf, NOTHING, type ZoneMove, type ZoneMoves } from "./move"
import { shiftClaims } from "./shift-claims"

/**
 * Moves bookings with their segments and claims, in the transaction of the caller; history, the outbox and the
 * calendar's sequence tell of it. One that has changed since it was read stays as it is.
 */
export async function moveBookings(execute: Execute, moves: readonly ZoneMove[]): Promise<ZoneMoves> {
  const [ids, minutes, from] = columnsOf(moves)
  await execute(`select id from booking where id = any(?) order by id for update`, [ids])
  const rows = await execute<{ id: string; number: number }>(
    `update booking b set starts_at = b.starts_at + m.minutes * interval '1 minute',
       ends_at = b.ends_at + m.minutes * interval '1 minute', sequence = b.sequence + 1, updated_at = now()
     from unnest(?::text[], ?::int[], ?::float8[]) as m (id, minutes, starts_minute)
     where b.id = m.id and b.status in ('held', 'requested', 'confirmed') and b.deleted_at is null
       and floor(extract(epoch from b.starts_at) / 60) = m.starts_minute
     returning b.id, b.number`,
    [ids, minutes, from],
  )
  const movedIds = new Set(rows.map(({ id }) => id))
  const moved = moves.filter(({ id }) => movedIds.has(id))
  if (moved.length === 0) return NOTHING
  await execute(
    `update booking_segment g set starts_at = g.starts_at + m.minutes * interval '1 minute',
       ends_at = g.ends_at + m.minutes * interval '1 minute', updated_at = now()
     from unnest(?::text[], ?::int[]) as m (id, minutes)
     where g.booking_id = m.id and g.deleted_at is null`,
    columnsOf(moved).slice(0, 2),
  )
  const loose_claim_ids = await shiftClaims(execute, "booking_id", moved)
  await record(execute, moved)
  return { ...NOTHING, booking_numbers: rows.map(({ number }) => number), loose_claim_ids }
}

async function record(execute: Execute, moved: readonly ZoneMove[]): Promise<void> {
  const [ids, minutes] = columnsOf(moved)
  const times = `jsonb_build_object(
      'from_starts_at', to_char(b.starts_at at time zone 'UTC' - m.minutes * interval '1 minute', ?),
      'to_starts_at', to_char(b.starts_at at time zone 'UTC', ?))`
  const iso = `YYYY-MM-DD"T"HH24:MI:SS.MS"Z"`
  await execute(
    `insert into booking_history (id, booking_id, at, by_type, "from", "to", event, details)
     select 'bhis_' || gen_random_uuid(), b.id, now(), 'system', b.status, b.status, 'zone_rules_changed', ${times}
     from booking b join unnest(?::text[], ?::int[]) as m (id, minutes) on m.id = b.id`,
    [iso, iso, ids, minutes],
  )
  await execute(
    `insert into booking_event (id, name, booking_id, payload, available_at)
     select 'bevt_' || gen_random_uuid(), 'booking.zone_rules_changed', b.id, ${times}, now()
     from booking b join unnest(?::text[], ?::int[]) as m (id, minutes) on m.id = b.id`,
    [iso, iso, ids, minutes],
  )
}
