import { isDeepStrictEqual } from "node:util"
import { fromEpochDay, toEpochDay } from "../slots/local-date"
import type { DayChange } from "./day-change"
import { plannedDays, type DayPlan } from "./planned-days"

/** Seven days from the local date `from`, to be worked in the same way in the `weeks` weeks that follow. */
export interface WeekCopy {
  from: string
  weeks: number
}

/** The last date that a copy of a week reaches. */
export const lastDateOf = ({ from, weeks }: WeekCopy): string =>
  fromEpochDay(toEpochDay(from) + 7 * (weeks + 1) - 1)

/** The dates that a copy of a week changes for somebody; those that are worked in the same way already stay. */
export function copiedWeek(staff_id: string, plan: DayPlan, copy: WeekCopy): DayChange[] {
  const days = plannedDays(plan, copy.from, lastDateOf(copy))
  return days.slice(7).flatMap(({ date, intervals }, index) => {
    const wanted = days[index % 7].intervals
    return isDeepStrictEqual(intervals, wanted) ? [] : [{ staff_id, date, intervals: wanted }]
  })
}
