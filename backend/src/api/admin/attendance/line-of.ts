import { DateTime } from "luxon"
import type { AttendanceDay } from "../../../reports/attendance/attendance-day"
import { csvCell } from "../../../text/csv-cell"

/** The columns of the file for payroll; docs/manual/attendance.md says what each of them means. */
export const COLUMNS = [
  ...["staff_id", "staff", "venue", "date", "time_zone", "state", "planned_starts", "planned_ends"],
  ...["checked_in", "checked_out", "planned_minutes", "worked_minutes", "break_minutes", "late_minutes"],
  ...["early_leave_minutes", "absent_minutes", "overtime_minutes", "missing_check_out", "corrections"],
]

/** A day as one line; times are those of the venue's clock with their distance from UTC. No cell is a formula. */
export function lineOf(day: AttendanceDay & { venue: { name: string } }): string[] {
  const counted = day.records.filter(({ voided_at }) => voided_at === null)
  const local = (instant: string | null | undefined) =>
    instant ? DateTime.fromISO(instant, { zone: day.time_zone }).toISO({ suppressMilliseconds: true }) : null
  return [
    ...[day.staff.id, day.staff.name, day.venue.name, day.date, day.time_zone, day.state],
    ...[local(day.planned[0]?.starts_at), local(day.planned.at(-1)?.ends_at)],
    ...[local(counted[0]?.checked_in_at), local(counted.at(-1)?.checked_out_at)],
    ...[day.planned_minutes, day.worked_minutes, day.break_minutes, day.late_minutes],
    ...[day.early_leave_minutes, day.absent_minutes, day.overtime_minutes],
    counted.some(({ missing_check_out }) => missing_check_out) ? "yes" : "no",
    day.records.reduce((sum, { corrections }) => sum + corrections, 0),
  ].map(csvCell)
}
