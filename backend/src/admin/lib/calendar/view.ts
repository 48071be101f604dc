import { addDays, weekdayOf } from "../time/wall"

export const VIEWS = ["day", "week", "month", "list"] as const
export type View = (typeof VIEWS)[number]

/** What the columns of a day and the rows of a timeline are. */
export type Lanes = "staff" | "units"

/** First and last date that a view shows around a date; a month with the rest of its first and last week. */
export function datesOf(view: View, date: string): { from: string; to: string } {
  if (view === "day") return { from: date, to: date }
  const monday = (day: string) => addDays(day, 1 - weekdayOf(day))
  if (view !== "month") return { from: monday(date), to: addDays(monday(date), 6) }
  const first = `${date.slice(0, 7)}-01`
  const last = addDays(nextMonth(first), -1)
  return { from: monday(first), to: addDays(monday(last), 6) }
}

/** The date to show when going on by one day, week or month (`step` 1), or back (-1). */
export function stepFrom(view: View, date: string, step: 1 | -1): string {
  if (view === "day") return addDays(date, step)
  if (view !== "month") return addDays(date, 7 * step)
  const first = `${date.slice(0, 7)}-01`
  return step === 1 ? nextMonth(first) : `${addDays(first, -1).slice(0, 7)}-01`
}

const nextMonth = (first: string) => `${addDays(first, 31).slice(0, 7)}-01`
