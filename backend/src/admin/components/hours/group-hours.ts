import { WEEKDAYS } from "../../lib/time/weekdays"
import type { HoursValues, IntervalValues } from "./hours-values"

type Weekly = IntervalValues & { weekday: number }
type Dated = { date: string; label?: string; off: boolean; interval?: IntervalValues }

const byStart = (a: IntervalValues, b: IntervalValues) => a.start.localeCompare(b.start)

/** The API's flat lists as the editor shows them: seven days, and one entry for each date. */
export function groupHours(weekly: Weekly[], dated: Dated[]): HoursValues {
  const days = WEEKDAYS.map((weekday) => ({
    intervals: weekly
      .filter((one) => one.weekday === weekday)
      .map(({ weekday: _, ...interval }) => interval)
      .sort(byStart),
  }))
  const names = [...new Set(dated.map(({ date }) => date))].sort()
  const dates = names.map((date) => {
    const entries = dated.filter((entry) => entry.date === date)
    const intervals = entries.flatMap(({ interval }) => interval ?? []).sort(byStart)
    const label = entries.find((entry) => entry.label)?.label ?? ""
    return { date, label, off: entries.some(({ off }) => off), intervals }
  })
  return { days, dates }
}

/** The editor's days and dates as flat lists again. */
export function ungroupHours({ days, dates }: HoursValues): { weekly: Weekly[]; dated: Dated[] } {
  return {
    weekly: days.flatMap(({ intervals }, index) => intervals.map((one) => ({ ...one, weekday: index + 1 }))),
    dated: dates.flatMap(({ intervals, ...date }): Dated[] =>
      date.off ? [date] : intervals.map((interval) => ({ ...date, interval })),
    ),
  }
}
