import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import type { Interval } from "../../modules/scheduling/slots/interval"

const MINUTE = 60_000

/** Who comes up to this many minutes after the planned start is still on time. */
export const GRACE_MINUTES = 5

/** What a day of someone at a venue came to; minutes of elapsed time, whole and rounded down. */
export interface DayFigures {
  planned_minutes: number
  /** In closed records, without breaks. */
  worked_minutes: number
  break_minutes: number
  /** From the planned starts to when they were there, of the shifts they came for. */
  late_minutes: number
  /** From when they left to the planned ends, of the shifts they came for that are over. */
  early_leave_minutes: number
  /** Of the shifts that are over and to which they did not come. */
  absent_minutes: number
  /** What was worked beyond what was planned; none while a record is open. */
  overtime_minutes: number
  /** Planned shifts that somebody came for, and those of them for which they came on time. */
  check_ins: number
  on_time_check_ins: number
}

/** A stretch in which somebody was there; milliseconds, `end` infinite while they are. */
interface Presence {
  start: number
  end: number
}

type Times = Pick<AttendanceRecordRow, "checked_in_at" | "checked_out_at" | "breaks">

/**
 * Compares what was planned (UTC minutes since the epoch, ascending) with the records of that day that were not voided,
 * ascending, as it is at `now` (milliseconds). All in elapsed time, so that a night over a clock change counts the hours
 * that passed.
 */
export function dayFigures(windows: readonly Interval[], records: readonly Times[], now: number): DayFigures {
  const presence = records.map(presenceOf)
  const isOpen = presence.some(({ end }) => end === Number.POSITIVE_INFINITY)
  const closed = records.filter(({ checked_out_at }) => checked_out_at !== null)
  const breaks = closed.reduce((sum, record) => sum + breakOf(record), 0)
  const stayed = closed.reduce((sum, record) => sum + lengthOf(presenceOf(record)), 0)
  const planned_minutes = windows.reduce((sum, { start, end }) => sum + end - start, 0)
  const worked_minutes = Math.floor((stayed - breaks) / MINUTE)
  const figures: DayFigures = {
    planned_minutes,
    worked_minutes,
    break_minutes: Math.floor(breaks / MINUTE),
    late_minutes: 0,
    early_leave_minutes: 0,
    absent_minutes: 0,
    overtime_minutes: isOpen ? 0 : Math.max(0, worked_minutes - planned_minutes),
    check_ins: 0,
    on_time_check_ins: 0,
  }
  for (const { start, end } of windows) {
    const [from, until] = [start * MINUTE, end * MINUTE]
    const there = within(presence, from, until)
    const isOver = now >= until
    if (!there) {
      if (isOver) figures.absent_minutes += end - start
      continue
    }
    const late = Math.floor((there.start - from) / MINUTE)
    figures.check_ins += 1
    figures.on_time_check_ins += late <= GRACE_MINUTES ? 1 : 0
    figures.late_minutes += late
    if (isOver) figures.early_leave_minutes += Math.floor((until - there.end) / MINUTE)
  }
  return figures
}

/** When somebody first and last was there between two moments; null when they were not. */
export function within(presence: readonly Presence[], from: number, until: number): Presence | null {
  const there = presence.filter(({ start, end }) => start < until && end > from)
  if (there.length === 0) return null
  return {
    start: Math.max(from, Math.min(...there.map(({ start }) => start))),
    end: Math.min(until, Math.max(...there.map(({ end }) => end))),
  }
}

/** When somebody was there; breaks are part of it. */
export const presenceOf = ({ checked_in_at, checked_out_at }: Times): Presence => ({
  start: Date.parse(checked_in_at),
  end: checked_out_at === null ? Number.POSITIVE_INFINITY : Date.parse(checked_out_at),
})

const lengthOf = ({ start, end }: Presence) => end - start

const breakOf = ({ breaks }: Times) =>
  breaks.reduce(
    (sum, { starts_at, ends_at }) => sum + (ends_at ? Date.parse(ends_at) - Date.parse(starts_at) : 0),
    0,
  )
