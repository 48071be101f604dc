import { fromEpochDay, toEpochDay, weekdayOf } from "../slots/local-date"

/** Minutes from the local midnight on which it starts; `venue_id` null: at home. */
export interface PlannedInterval {
  start: number
  end: number
  venue_id: string | null
}

interface Season {
  effective_from?: string | null
  effective_until?: string | null
}

/** A rule of the week, as the tables keep it. */
interface WeeklyRow extends Season {
  weekday: number
  start: number
  end: number
  venue_id?: string | null
}

/** A date that differs from the week; without minutes it is a day off. */
export interface ExceptionRow {
  date: string
  start: number | null
  end: number | null
  venue_id?: string | null
}

/** The shifts of somebody, or the opening hours of a venue, which have no venues. */
export interface DayPlan {
  weekly: WeeklyRow[]
  exceptions: ExceptionRow[]
}

/** What somebody works on one date, ascending; nothing on a day off. */
export interface PlannedDay {
  date: string
  /** The date differs from the week. */
  is_override: boolean
  intervals: PlannedInterval[]
}

/** What a plan makes of each date from `from` to `to` (YYYY-MM-DD, inclusive): those that differ replace the week's rules. */
export function plannedDays({ weekly, exceptions }: DayPlan, from: string, to: string): PlannedDay[] {
  const byDate = new Map<string, ExceptionRow[]>()
  for (const exception of exceptions) {
    byDate.set(exception.date, [...(byDate.get(exception.date) ?? []), exception])
  }
  const first = toEpochDay(from)
  return Array.from({ length: toEpochDay(to) - first + 1 }, (_, index) => {
    const date = fromEpochDay(first + index)
    const own = byDate.get(date)
    const rules =
      own ?? weekly.filter((rule) => rule.weekday === weekdayOf(first + index) && holds(rule, date))
    const intervals = rules.flatMap(({ start, end, venue_id }) =>
      start === null || end === null ? [] : [{ start, end, venue_id: venue_id ?? null }],
    )
    return { date, is_override: own !== undefined, intervals: intervals.sort((a, b) => a.start - b.start) }
  })
}

const holds = ({ effective_from, effective_until }: Season, date: string) =>
  (!effective_from || effective_from <= date) && (!effective_until || date <= effective_until)
