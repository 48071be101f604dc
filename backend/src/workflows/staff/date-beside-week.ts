import type { DayChange } from "../../modules/scheduling/rota/day-change"
import { findDayOverlap, REACH_DAYS } from "../../modules/scheduling/rota/day-overlap"
import type { DayPlan, PlannedInterval } from "../../modules/scheduling/rota/planned-days"
import { fromEpochDay, toEpochDay } from "../../modules/scheduling/slots/local-date"
import type { ClocksApart } from "../../modules/scheduling/week-overlap"
import { wordsOfOverlap } from "./words-of-overlap"

/**
 * The first shift of a single date that shares a minute with one of the week on the dates around, with its place among the
 * dates of the plan; null when none does. Dates that are over are not looked at: new weeks may differ from how it was.
 */
export function dateBesideWeek(
  plan: DayPlan,
  apart: (shifts: readonly PlannedInterval[]) => ClocksApart,
): { index: number; words: string } | null {
  const today = new Date().toISOString().slice(0, 10)
  const since = fromEpochDay(toEpochDay(today) - REACH_DAYS)
  const byDate = new Map<string, DayChange>()
  for (const { date, start, end, venue_id = null } of plan.exceptions) {
    if (date < since) continue
    const { intervals } = byDate.get(date) ?? { intervals: [] }
    const worked = start === null || end === null ? [] : [{ start, end, venue_id }]
    byDate.set(date, { staff_id: "", date, intervals: [...(intervals ?? []), ...worked] })
  }
  const overlap = findDayOverlap(plan, [...byDate.values()], apart)
  if (!overlap) return null
  const { date, start } = overlap.changed
  const index = plan.exceptions.findIndex((one) => one.date === date && one.start === start)
  return { index, words: wordsOfOverlap(overlap) }
}
