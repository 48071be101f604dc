import type { Execute } from "../../sql"
import { RECORD_COLUMNS, type AttendanceRecordRow } from "./record"

/** Which records: of these venues, of one staff member or all, of these local dates (both included). */
export interface RecordsAsked {
  venue_ids: readonly string[]
  staff_id: string | null
  from: string
  to: string
}

/** Records by date and check-in, those that are voided too; one statement. */
export async function findRecords(execute: Execute, asked: RecordsAsked): Promise<AttendanceRecordRow[]> {
  const { venue_ids, staff_id, from, to } = asked
  return execute<AttendanceRecordRow>(
    `select ${RECORD_COLUMNS} from attendance_record r
     where r.venue_id = any(?) and r.date between ? and ? and (?::text is null or r.staff_id = ?)
       and r.deleted_at is null
     order by r.date, r.checked_in_at, r.id`,
    [venue_ids, from, to, staff_id, staff_id],
  )
}

/** One record; null when there is none. */
export async function findRecord(execute: Execute, id: string): Promise<AttendanceRecordRow | null> {
  const [record] = await execute<AttendanceRecordRow>(
    `select ${RECORD_COLUMNS} from attendance_record r where r.id = ? and r.deleted_at is null`,
    [id],
  )
  return record ?? null
}
