import { splitBar, type Bar } from "../../../lib/team/bars"
import { minutesOf, timeOf } from "../../../lib/time/local-time"
import type { IntervalValues } from "../../hours/hours-values"
import type { DrawnBar } from "./day-bars"

const barOf = ({ start, end }: IntervalValues): Bar | null => {
  const [from, until] = [minutesOf(start), minutesOf(end)]
  return from === null || until === null || until <= from ? null : { start: from, end: until }
}

const timesOf = ({ start, end }: Bar) => ({ start: timeOf(start), end: timeOf(end) })

const isSeasonal = ({ from, until }: IntervalValues) => Boolean(from || until)

/** The intervals that can be drawn. Those of certain dates may lie over others; the rest keeps clear of one another. */
export function drawnOf(intervals: readonly IntervalValues[]): DrawnBar[] {
  const all = intervals.flatMap((interval, index) => {
    const bar = barOf(interval)
    return bar ? [{ ...bar, index, isSeasonal: isSeasonal(interval) }] : []
  })
  return all.map(({ start, end, index, isSeasonal: seasonal }) => ({
    start,
    end,
    index,
    avoids: seasonal ? [] : all.filter((other) => other.index !== index && !other.isSeasonal),
  }))
}

/** The intervals with one of them at another time. */
export const withTimes = (intervals: readonly IntervalValues[], index: number, bar: Bar) =>
  intervals.map((interval, at) => (at === index ? { ...interval, ...timesOf(bar) } : interval))

/** The intervals and a new one, in the order of the day. */
export const withBar = (intervals: readonly IntervalValues[], bar: Bar, venue_id?: string) =>
  inOrder([...intervals, { ...timesOf(bar), from: "", until: "", ...(venue_id ? { venue_id } : {}) }])

/** The intervals with a break in one of them; the same when it is too short. */
export function withBreak(intervals: readonly IntervalValues[], index: number): IntervalValues[] {
  return intervals.flatMap((interval, at) => {
    const bar = at === index ? barOf(interval) : null
    const parts = bar && splitBar(bar)
    return parts ? parts.map((part) => ({ ...interval, ...timesOf(part) })) : [interval]
  })
}

const inOrder = (intervals: IntervalValues[]) =>
  intervals.sort((a, b) => (minutesOf(a.start) ?? 0) - (minutesOf(b.start) ?? 0))
