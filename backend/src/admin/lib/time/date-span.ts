import { dayOf } from "./calendar-day"
import { instantOf } from "./instant"

/** What a date filter of the table holds: instants of the browser's midnights. */
type Comparison = { $gte?: string; $lt?: string; $lte?: string }

const DAY_MS = 86_400_000

/**
 * The days a date filter means, as instants of one zone: a picker's midnights are the browser's, those meant are the
 * venue's. `$lte` names a day that is included, `$lt` one that is not.
 * @returns half-open `from` and `to`, as `GET /admin/bookings` takes them
 */
export function spanOf(comparison: Comparison | undefined, timeZone: string): { from?: string; to?: string } {
  const midnight = (instant: string, addedDays = 0) =>
    instantOf(dayOf(new Date(new Date(instant).getTime() + addedDays * DAY_MS)), "00:00", timeZone)
  const { $gte, $lt, $lte } = comparison ?? {}
  const end = $lt ? midnight($lt) : $lte && midnight($lte, 1)
  return { ...($gte ? { from: midnight($gte) } : {}), ...(end ? { to: end } : {}) }
}

/** Midnights of the browser around today, for the filter's ready-made choices. */
export function daysFromToday(days: number): string {
  const date = new Date()
  date.setHours(0, 0, 0, 0)
  date.setDate(date.getDate() + days)
  return date.toISOString()
}
