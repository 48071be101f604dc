import { DAY, minutesOf, timeOf } from "../../lib/time/local-time"
import type { IntervalValues } from "./hours-values"

/** A further interval of a day: begins an hour after the last one ended and lasts up to four hours. */
export function nextInterval(intervals: IntervalValues[]): IntervalValues | null {
  const last = intervals.at(-1)
  const end = last ? minutesOf(last.end) : null
  if (end === null || end + 60 >= DAY) return null
  const times = { start: timeOf(end + 60), end: timeOf(Math.min(end + 300, DAY)) }
  return { ...times, from: "", until: "", ...(last?.venue_id ? { venue_id: last.venue_id } : {}) }
}
