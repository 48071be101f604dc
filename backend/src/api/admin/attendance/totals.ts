import type { AttendanceDay } from "../../../reports/attendance/attendance-day"

const SUMMED = [
  "planned_minutes",
  "worked_minutes",
  "break_minutes",
  "late_minutes",
  "early_leave_minutes",
  "absent_minutes",
  "overtime_minutes",
] as const

/** The sums of days, in minutes, and how many of them lack a check-out. */
export function totalsOf(days: readonly AttendanceDay[]) {
  const sum = (field: (typeof SUMMED)[number]) => days.reduce((total, day) => total + day[field], 0)
  const sums = Object.fromEntries(SUMMED.map((field) => [field, sum(field)])) as Record<
    (typeof SUMMED)[number],
    number
  >
  return { ...sums, missing_check_outs: days.filter(({ state }) => state === "missing_check_out").length }
}
