import type { Interval } from "./slots/interval"

const DAY = 1440
const WEEK = 7 * DAY

/** A weekly interval with the dates it is valid on (YYYY-MM-DD, inclusive; null: open). */
export interface WeeklyInterval extends Interval {
  weekday: number
  effective_from?: string | null
  effective_until?: string | null
}

/**
 * The first two weekly intervals that overlap on a date on which both are valid, also over midnight and from
 * Sunday into Monday, as their indexes; null when none do. Touching is not overlapping.
 */
export function findOverlap(intervals: readonly WeeklyInterval[]): [number, number] | null {
  for (let first = 0; first < intervals.length; first++) {
    for (let second = first + 1; second < intervals.length; second++) {
      if (datesMeet(intervals[first], intervals[second]) && timesMeet(intervals[first], intervals[second])) {
        return [first, second]
      }
    }
  }
  return null
}

function timesMeet(a: WeeklyInterval, b: WeeklyInterval): boolean {
  const start = (interval: WeeklyInterval) => (interval.weekday - 1) * DAY + interval.start
  const end = (interval: WeeklyInterval) => (interval.weekday - 1) * DAY + interval.end
  return [-WEEK, 0, WEEK].some((shift) => start(a) + shift < end(b) && start(b) < end(a) + shift)
}

function datesMeet(a: WeeklyInterval, b: WeeklyInterval): boolean {
  const startsBeforeEnd = (x: WeeklyInterval, y: WeeklyInterval) =>
    !x.effective_from || !y.effective_until || x.effective_from <= y.effective_until
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

/** The first two intervals of the same date that overlap, as their indexes; null when none do. */
export function findDateOverlap(
  intervals: readonly { date: string; start: number | null; end: number | null }[],
): [number, number] | null {
  for (let first = 0; first < intervals.length; first++) {
    for (let second = first + 1; second < intervals.length; second++) {
      const [a, b] = [intervals[first], intervals[second]]
      if (a.date !== b.date) continue
      if (a.start === null || b.start === null || a.end === null || b.end === null) return [first, second]
      if (a.start < b.end && b.start < a.end) return [first, second]
    }
  }
  return null
}
