import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import type { Interval } from "../../modules/scheduling/slots/interval"

/** An open record is taken for forgotten this long after the planned end of its day … */
export const FORGOTTEN_AFTER_SHIFT_MINUTES = 120

/** … and this long after check-in where nothing was planned any more. */
export const FORGOTTEN_UNPLANNED_MINUTES = 720

/**
 * Whether nobody knows when somebody left: the record was set aside by a later check-in, or is open for too long. `windows`
 * are the planned shifts of its day in UTC minutes, ascending.
 */
export function isForgotten(
  record: Pick<AttendanceRecordRow, "checked_in_at" | "checked_out_at" | "check_out_missed_at">,
  windows: readonly Interval[],
  now: number,
): boolean {
  if (record.checked_out_at !== null) return false
  if (record.check_out_missed_at !== null) return true
  const came = Date.parse(record.checked_in_at) / 60_000
  const planned = windows.at(-1)?.end ?? Number.NEGATIVE_INFINITY
  const until = planned > came ? planned + FORGOTTEN_AFTER_SHIFT_MINUTES : came + FORGOTTEN_UNPLANNED_MINUTES
  return now / 60_000 > until
}
