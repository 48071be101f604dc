import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import type { Interval } from "../../modules/scheduling/slots/interval"
import { GRACE_MINUTES, presenceOf, within } from "./day-figures"
import { isForgotten } from "./forgotten"

const MINUTE = 60_000

/** Where somebody stands on a day, the most urgent first. */
export const DAY_STATES = [
  "missing_check_out",
  "in",
  "on_break",
  "late",
  "absent",
  "expected",
  "done",
  "time_off",
  "off",
] as const

export type DayState = (typeof DAY_STATES)[number]

/** What a day is judged by: planned shifts in UTC minutes, the records that count, and whether time off took a part. */
export interface JudgedDay {
  windows: readonly Interval[]
  records: readonly AttendanceRecordRow[]
  away: boolean
}

/**
 * Where somebody stands at `now` (milliseconds): there, on a break, late (a shift is running without them, beyond the time
 * of grace), absent (no shift was attended and all are over), expected, done, on time off, off; or nobody knows when
 * they left.
 */
export function stateOf({ windows, records, away }: JudgedDay, now: number): DayState {
  const open = records.find(({ checked_out_at }) => checked_out_at === null)
  if (open && isForgotten(open, windows, now)) return "missing_check_out"
  if (open) return open.breaks.at(-1)?.ends_at === null ? "on_break" : "in"
  const presence = records.map(presenceOf)
  const missed = windows.filter(({ start, end }) => !within(presence, start * MINUTE, end * MINUTE))
  const running = missed.find(({ start, end }) => now >= start * MINUTE && now < end * MINUTE)
  if (running && now > (running.start + GRACE_MINUTES) * MINUTE) return "late"
  if (missed.some(({ end }) => now < end * MINUTE)) return "expected"
  if (records.length > 0) return "done"
  if (windows.length > 0) return "absent"
  return away ? "time_off" : "off"
}
