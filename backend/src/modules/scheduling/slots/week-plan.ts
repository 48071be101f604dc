import { mergeIntervals, type Interval } from "./interval"
import { DAY_MINUTES, weekdayOf } from "./local-date"

/** A weekly rule; minutes from the local midnight it starts on, dates as days since the epoch, inclusive. */
export interface WeeklyRule extends Interval {
  weekday: number
  effective_from?: number
  effective_until?: number
}

/** Replaces all weekly rules that start on `day`; without minutes nothing starts that day. */
export interface DayException {
  day: number
  start: number | null
  end: number | null
}

/** Weekly rules with the days that differ: a venue's opening hours or a staff member's shifts. */
export interface WeekPlan {
  weekly: readonly WeeklyRule[]
  exceptions: readonly DayException[]
}

/** The plan's intervals that start on local days `fromDay` to `toDay`, in wall minutes since the epoch, merged. */
export function expandPlan(plan: WeekPlan, fromDay: number, toDay: number): Interval[] {
  const exceptions = new Map<number, DayException[]>()
  for (const exception of plan.exceptions) {
    exceptions.set(exception.day, [...(exceptions.get(exception.day) ?? []), exception])
  }
  const intervals: Interval[] = []
  for (let day = fromDay; day <= toDay; day++) {
    const midnight = day * DAY_MINUTES
    for (const { start, end } of exceptions.get(day) ?? rulesOf(plan, day)) {
      if (start !== null && end !== null) intervals.push({ start: midnight + start, end: midnight + end })
    }
  }
  return mergeIntervals(intervals)
}

function rulesOf(plan: WeekPlan, day: number): WeeklyRule[] {
  const weekday = weekdayOf(day)
  return plan.weekly.filter(
    (rule) =>
      rule.weekday === weekday &&
      (rule.effective_from === undefined || rule.effective_from <= day) &&
      (rule.effective_until === undefined || rule.effective_until >= day),
  )
}
