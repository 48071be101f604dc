import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import { insertClaims } from "./insert-claims"
import { expireHoldsOn } from "./release-claims"

/** An absence to be written. */
export interface NewTimeOff {
  staff_id: string
  starts_at: Date
  ends_at: Date
  reason: string | null
  force: boolean
}

/**
 * Bookings that keep a subject's time between two instants (`until` null: without end), those of its sessions too,
 * ascending by id.
 */
export async function liveBookingIds(
  execute: Execute,
  span: { subject_id: string; from: Date; until: Date | null },
): Promise<string[]> {
  const rows = await execute<{ booking_id: string }>(
    `select distinct coalesce(c.booking_id, b.id) as booking_id from claim c
     left join booking b on c.kind = 'session' and b.session_id = c.source_id and b.deleted_at is null
       and b.status in ('held', 'requested', 'confirmed', 'checked_in')
       and (b.status <> 'held' or b.hold_expires_at > now())
     where c.subject_id = ? and c.live and (c.booking_id is not null or b.id is not null)
       and (c.expires_at is null or c.expires_at > now())
       and c.during && tstzrange(?::timestamptz, ?::timestamptz, '[)') order by booking_id`,
    [span.subject_id, span.from.toISOString(), span.until?.toISOString() ?? null],
  )
  return rows.map(({ booking_id }) => booking_id)
}

/** Writes an absence and its claim; the claim is exclusive unless it knowingly lies over bookings. */
export async function addTimeOff(execute: Execute, timeOff: NewTimeOff): Promise<string> {
  const { staff_id, starts_at, ends_at } = timeOff
  await expireHoldsOn(execute, [staff_id])
  const affected = await liveBookingIds(execute, { subject_id: staff_id, from: starts_at, until: ends_at })
  if (affected.length > 0 && !timeOff.force) throw bookingsAffected(affected)
  const id = generateEntityId("", "toff")
  await execute(`insert into time_off (id, staff_id, starts_at, ends_at, reason) values (?, ?, ?, ?, ?)`, [
    id,
    staff_id,
    starts_at.toISOString(),
    ends_at.toISOString(),
    timeOff.reason,
  ])
  const claim = {
    subject_id: staff_id,
    subject_type: "staff" as const,
    kind: "time_off" as const,
    starts_at,
    ends_at,
    source_id: id,
  }
  const won = await insertClaims(execute, [{ ...claim, exclusive: affected.length === 0 }])
  if (won.length === 0) {
    if (!timeOff.force) {
      const now = await liveBookingIds(execute, { subject_id: staff_id, from: starts_at, until: ends_at })
      if (now.length > 0) throw bookingsAffected(now)
    }
    await insertClaims(execute, [{ ...claim, exclusive: false }])
  }
  return id
}

/** Removes an absence and frees its time. */
export async function removeTimeOff(execute: Execute, id: string): Promise<void> {
  await execute(`delete from claim where source_id = ?`, [id])
  await execute(`update time_off set deleted_at = now() where id = ? and deleted_at is null`, [id])
}

const bookingsAffected = (ids: string[]) =>
  conflict("bookings_affected", `${ids.length} bookings lie in this time`, { booking_ids: ids })
