import { conflict } from "../../scheduling/conflict"
import type { Execute } from "../../sql"

interface Stay {
  staff_id: string
  id: string
  checked_in_at: string
  checked_out_at: string | null
}

/**
 * Nobody is at two places at once; the caller holds the staff member's lock. A stay whose check-out was missed has no end
 * and is in nobody's way.
 * @throws 409 `attendance_overlaps` with the record in the way
 */
export async function refuseOverlap(execute: Execute, stay: Stay): Promise<void> {
  const [other] = await execute<{ id: string; venue_id: string; date: string }>(
    `select id, venue_id, date from attendance_record
     where staff_id = ? and id <> ? and voided_at is null and deleted_at is null
       and (checked_out_at is not null or check_out_missed_at is null)
       and tstzrange(checked_in_at, checked_out_at) && tstzrange(?::timestamptz, ?::timestamptz)
     limit 1`,
    [stay.staff_id, stay.id, stay.checked_in_at, stay.checked_out_at],
  )
  if (!other) return
  throw conflict("attendance_overlaps", `They have another record in this time, of ${other.date}`, {
    record_id: other.id,
  })
}
