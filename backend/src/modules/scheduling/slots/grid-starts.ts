import { firstEndingAfter, type Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"
import type { Window } from "./hours"
import type { StandingQuestion } from "./question"
import { evenStretches, type EvenStretch } from "./timeline"

/**
 * Calls `offer(utc)` for every one of someone's `starts` (UTC minutes, merged) that lies on the grid of their windows, on
 * the days asked for. The grid counts wall minutes from the window's nominal start; a window that began more than a day
 * before counts from the day's own midnight, so that an endless one has the same grid whatever range is asked.
 */
export function eachGridStart(
  { timeline, from_day, to_day, interval }: StandingQuestion,
  {
    duration,
    windows,
    starts,
  }: { duration: number; windows: readonly Window[]; starts: readonly Interval[] },
  offer: (utc: number) => void,
): void {
  for (const window of windows) {
    const last = window.until - duration
    if (last < window.from) continue
    const from = Math.max(from_day, Math.floor(window.start / DAY_MINUTES))
    const to = Math.min(to_day, Math.floor((window.end - 1) / DAY_MINUTES))
    for (let day = from; day <= to; day++) {
      const midnight = day * DAY_MINUTES
      const anchor = window.start >= midnight - DAY_MINUTES ? window.start : midnight
      const low = Math.max(window.start, midnight)
      const high = Math.min(window.end, midnight + DAY_MINUTES)
      for (const stretch of evenStretches(timeline, low, high)) {
        eachAllowed(starts, { anchor, interval, first: window.from, last, stretch }, offer)
      }
    }
  }
}

/** The grid's starts in one even stretch of a day, swept once together with those that are allowed. */
function eachAllowed(
  starts: readonly Interval[],
  grid: { anchor: number; interval: number; first: number; last: number; stretch: EvenStretch },
  accept: (utc: number) => void,
): void {
  const { anchor, interval, first, last, stretch } = grid
  let wall = anchor + Math.ceil((stretch.start - anchor) / interval) * interval
  let next = firstEndingAfter(starts, wall - stretch.offset)
  for (; wall < stretch.end; wall += interval) {
    const utc = wall - stretch.offset
    if (utc < first) continue
    if (utc > last) return
    while (next < starts.length && starts[next].end <= utc) next++
    if (next === starts.length) return
    if (starts[next].start <= utc) accept(utc)
  }
}
