import type { Interval } from "./slots/interval"
import { DAY_MINUTES, toEpochDay, weekdayOf } from "./slots/local-date"

/** A weekly interval with the dates it is valid on (YYYY-MM-DD, inclusive; null: open). */
export interface WeeklyInterval extends Interval {
  weekday: number
  effective_from?: string | null
  effective_until?: string | null
}

/** The interval of one date; a day off when both minutes are null. */
export interface DatedInterval {
  date: string
  start: number | null
  end: number | null
}

/**
 * How many minutes the clocks of the first interval are ahead of those of the second: every number that occurs, for
 * intervals in different zones. They overlap when they do by each of them.
 */
export type ClocksApart = (first: number, second: number) => readonly number[]

const sameClock: ClocksApart = () => [0]

/** Whole days that two intervals can start apart and still meet: up to 36 hours long, clocks up to 26 hours apart. */
const DAYS_APART = [-3, -2, -1, 0, 1, 2, 3]

/**
 * The first two weekly intervals that overlap on dates on which they are valid, also over midnight and from Sunday
 * into Monday, as their indexes; null when none do. Touching is not overlapping.
 */
export function findOverlap(
  intervals: readonly WeeklyInterval[],
  clocksApart: ClocksApart = sameClock,
): [number, number] | null {
  return findPair(intervals, (a, b, first, second) =>
    clocksApart(first, second).every((ahead) => weeksMeet(a, b, ahead)),
  )
}

/**
 * The first two intervals of dates that overlap, also over midnight, as their indexes; null when none do. A day off
 * stands alone on its date, but the night before may run into it.
 */
export function findDateOverlap(
  intervals: readonly DatedInterval[],
  clocksApart: ClocksApart = sameClock,
): [number, number] | null {
  const dated = intervals.map((interval) => ({ ...interval, day: toEpochDay(interval.date) }))
  return findPair(dated, (a, b, first, second) => {
    if (a.start === null || a.end === null || b.start === null || b.end === null) return a.day === b.day
    const [one, other] = [
      { start: a.start, end: a.end },
      { start: b.start, end: b.end },
    ]
    return clocksApart(first, second).every((ahead) =>
      timesMeet(one, other, (b.day - a.day) * DAY_MINUTES + ahead),
    )
  })
}

function findPair<Row>(
  rows: readonly Row[],
  meet: (a: Row, b: Row, first: number, second: number) => boolean,
): [number, number] | null {
  for (let first = 0; first < rows.length; first++) {
    for (let second = first + 1; second < rows.length; second++) {
      if (meet(rows[first], rows[second], first, second)) return [first, second]
    }
  }
  return null
}

/** True when `b`, moved by `later` minutes, shares a minute with `a`. */
function timesMeet(a: Interval, b: Interval, later: number): boolean {
  return a.start < b.end + later && b.start + later < a.end
}

function weeksMeet(a: WeeklyInterval, b: WeeklyInterval, ahead: number): boolean {
  return DAYS_APART.some(
    (days) =>
      (b.weekday - a.weekday - days) % 7 === 0 &&
      timesMeet(a, b, days * DAY_MINUTES + ahead) &&
      hasWeekday(
        a.weekday,
        Math.max(firstDay(a), firstDay(b) - days),
        Math.min(lastDay(a), lastDay(b) - days),
      ),
  )
}

const firstDay = ({ effective_from }: WeeklyInterval) =>
  effective_from ? toEpochDay(effective_from) : Number.NEGATIVE_INFINITY
const lastDay = ({ effective_until }: WeeklyInterval) =>
  effective_until ? toEpochDay(effective_until) : Number.POSITIVE_INFINITY

/** True when a weekday lies between two days (since the epoch, inclusive). */
function hasWeekday(weekday: number, from: number, until: number): boolean {
  if (until - from >= 6) return true
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index).some(
    (day) => weekdayOf(day) === weekday,
  )
}
