import { intersect, type Interval } from "../slots/interval"
import { DAY_MINUTES, toEpochDay, toInstant } from "../slots/local-date"
import { endOfWall, startOfWall, type Timeline } from "../slots/timeline"
import { expandPlan, type WeekPlan } from "../slots/week-plan"
import type { Span } from "./calendar"
import type { PlanRows } from "./frame"

/** Hours that began up to this many days earlier can reach into a day. */
const LOOK_BACK_DAYS = 2

/** Local days (days since the epoch, both included) on the venue's clock. */
export interface CalendarDays {
  from_day: number
  to_day: number
  timeline: Timeline
}

/** The UTC minutes at which the first day begins and the last one ends. */
export function bounds({ from_day, to_day, timeline }: CalendarDays): Interval {
  return {
    start: startOfWall(timeline, from_day * DAY_MINUTES),
    end: endOfWall(timeline, (to_day + 1) * DAY_MINUTES),
  }
}

/** When plans hold together, such as a shift while the venue is open: UTC minutes within the days, ascending. */
export function windowsOf(days: CalendarDays, plans: readonly PlanRows[]): Interval[] {
  const { from_day, to_day, timeline } = days
  const within = bounds(days)
  return plans
    .map((rows) => expandPlan(toPlan(rows), from_day - LOOK_BACK_DAYS, to_day))
    .reduce((common, plan) => intersect(common, plan))
    .map(({ start, end }) => ({
      start: Math.max(within.start, startOfWall(timeline, start)),
      end: Math.min(within.end, endOfWall(timeline, end)),
    }))
    .filter(({ start, end }) => start < end)
}

/** UTC minutes as instants. */
export const toSpan = ({ start, end }: Interval): Span => ({
  starts_at: toInstant(start),
  ends_at: toInstant(end),
})

/** Rows of the tables as a plan whose dates are days since the epoch. */
export function toPlan({ weekly, exceptions }: PlanRows): WeekPlan {
  const day = (date?: string | null) => (date ? toEpochDay(date) : undefined)
  return {
    weekly: weekly.map(({ effective_from, effective_until, ...rule }) => ({
      ...rule,
      effective_from: day(effective_from),
      effective_until: day(effective_until),
    })),
    exceptions: exceptions.map(({ date, start, end }) => ({ day: toEpochDay(date), start, end })),
  }
}
