import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import type { PlannedDay } from "../../modules/scheduling/staff/planned-days"
import { toInstant } from "../../modules/scheduling/slots/local-date"
import { dayFigures, type DayFigures } from "./day-figures"
import { stateOf, type DayState } from "./day-state"
import { isForgotten } from "./forgotten"

/** Someone's day at a venue: what was planned, what was recorded, and what it came to. */
export interface AttendanceDay extends DayFigures {
  staff: { id: string; name: string }
  venue_id: string
  time_zone: string
  /** The venue's local date on which the shifts start. */
  date: string
  state: DayState
  /** Whether time off took a part of what was planned. */
  away: boolean
  /** The planned shifts without time off; instants UTC. */
  planned: { starts_at: string; ends_at: string }[]
  records: (AttendanceRecordRow & { missing_check_out: boolean })[]
}

/** Whose day it is. */
export type DayOf = Pick<AttendanceDay, "staff" | "venue_id" | "time_zone" | "date">

/** A day from what was planned (null: nothing) and all its records, ascending, as it stands at `now` (milliseconds). */
export function attendanceDay(
  of: DayOf,
  planned: PlannedDay | null,
  records: readonly AttendanceRecordRow[],
  now: number,
): AttendanceDay {
  const windows = planned?.windows ?? []
  const away = planned?.away ?? false
  const counted = records.filter(({ voided_at }) => voided_at === null)
  return {
    ...of,
    state: stateOf({ windows, records: counted, away }, now),
    away,
    planned: windows.map(({ start, end }) => ({ starts_at: toInstant(start), ends_at: toInstant(end) })),
    records: records.map((record) => ({
      ...record,
      missing_check_out: record.voided_at === null && isForgotten(record, windows, now),
    })),
    ...dayFigures(windows, counted, now),
  }
}
