import { fromEpochDay, toEpochDay } from "../slots/local-date"
import { findDateOverlap, type ClocksApart } from "../week-overlap"
import type { DayChange } from "./day-change"
import { plannedDays, type DayPlan, type ExceptionRow, type PlannedInterval } from "./planned-days"

/** One shift of a date. */
export interface DatedShift extends PlannedInterval {
  date: string
}

/** Two shifts of somebody that share a minute; `at` are their places among those of the changed date. */
export interface DayOverlap {
  changed: DatedShift
  other: DatedShift
  at: [number, number | null]
}

/** Shifts that start this many days around a date can reach into its shifts, also in zones far apart. */
export const REACH_DAYS = 3

/**
 * The first shift on a changed date that shares a minute with another one of that date or of the days around, as they
 * will be; null when none does.
 * @param apart how far the clocks of shifts are apart, for a list of them
 */
export function findDayOverlap(
  plan: DayPlan,
  changes: readonly DayChange[],
  apart: (shifts: readonly PlannedInterval[]) => ClocksApart,
): DayOverlap | null {
  const after = planAfter(plan, changes)
  for (const { date } of changes) {
    const day = toEpochDay(date)
    const around = plannedDays(after, fromEpochDay(day - REACH_DAYS), fromEpochDay(day + REACH_DAYS))
    const shiftsOf = (isOwn: boolean) =>
      around
        .filter((one) => (one.date === date) === isOwn)
        .flatMap((one) => one.intervals.map((interval) => ({ date: one.date, ...interval })))
    const own = shiftsOf(true)
    const shifts = [...own, ...shiftsOf(false)]
    const pair = findDateOverlap(shifts, apart(shifts))
    if (!pair || pair[0] >= own.length) continue
    const [first, second] = pair
    const at: DayOverlap["at"] = second < own.length ? [second, first] : [first, null]
    const [changed, other] =
      second < own.length ? [shifts[second], shifts[first]] : [shifts[first], shifts[second]]
    return { changed, other, at }
  }
  return null
}

function planAfter({ weekly, exceptions }: DayPlan, changes: readonly DayChange[]): DayPlan {
  const dates = new Set(changes.map(({ date }) => date))
  const kept = exceptions.filter(({ date }) => !dates.has(date))
  const written = changes.flatMap(({ date, intervals }): ExceptionRow[] => {
    if (intervals === null) return []
    if (intervals.length === 0) return [{ date, start: null, end: null, venue_id: null }]
    return intervals.map((interval) => ({ date, ...interval }))
  })
  return { weekly, exceptions: [...kept, ...written] }
}
