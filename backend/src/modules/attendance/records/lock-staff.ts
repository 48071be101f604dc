import type { Execute } from "../../sql"
import { RECORD_COLUMNS, type AttendanceRecordRow } from "./record"

/**
 * Makes changes to one staff member's records wait for one another until the transaction ends: of two clicks at once the
 * second sees what the first did.
 */
export async function lockStaff(execute: Execute, staffId: string): Promise<void> {
  await execute(`select pg_advisory_xact_lock(hashtextextended('attendance/' || ?, 0))`, [staffId])
}

/** The record of a staff member that is still open; null when they are not there. */
export async function openRecord(execute: Execute, staffId: string): Promise<AttendanceRecordRow | null> {
  const [record] = await execute<AttendanceRecordRow>(
    `select ${RECORD_COLUMNS} from attendance_record r
     where r.staff_id = ? and r.checked_out_at is null and r.check_out_missed_at is null
       and r.voided_at is null and r.deleted_at is null`,
    [staffId],
  )
  return record ?? null
}
