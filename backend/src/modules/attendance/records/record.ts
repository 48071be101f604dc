/** A pause that is no work; instants UTC, null while it is on. */
export interface Break {
  starts_at: string
  ends_at: string | null
}

/** When someone was there; instants UTC, null while they are. */
export interface RecordTimes {
  checked_in_at: string
  checked_out_at: string | null
  breaks: Break[]
}

/** A record of attendance as the module answers it. */
export interface AttendanceRecordRow extends RecordTimes {
  id: string
  staff_id: string
  venue_id: string
  /** The venue's local date on which its shift starts. */
  date: string
  time_zone: string
  check_out_missed_at: string | null
  voided_at: string | null
  sequence: number
  /** How often it was corrected. */
  corrections: number
}

/** Who did it: somebody of the business, or of the platform. */
export interface By {
  type: "vendor" | "platform"
  id: string
}

const instant = (column: string) => `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The columns of AttendanceRecordRow, of the table `r`. */
export const RECORD_COLUMNS = `r.id, r.staff_id, r.venue_id, r.date, r.time_zone, r.breaks, r.sequence,
  ${instant("checked_in_at")} as checked_in_at, ${instant("checked_out_at")} as checked_out_at,
  ${instant("check_out_missed_at")} as check_out_missed_at, ${instant("voided_at")} as voided_at,
  (select count(*)::int from attendance_correction c where c.record_id = r.id and c.deleted_at is null) as corrections`

/** The times of a record, as corrections keep them. */
export const timesOf = ({ checked_in_at, checked_out_at, breaks }: RecordTimes): RecordTimes => ({
  checked_in_at,
  checked_out_at,
  breaks,
})
