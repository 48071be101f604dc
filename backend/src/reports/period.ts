import { fromEpochDay, toEpochDay } from "../modules/scheduling/slots/local-date"

/** The stretches of time that a report can be asked for. */
export const PERIODS = ["today", "last_7_days", "last_30_days", "month", "custom"] as const

/** Local dates `YYYY-MM-DD`, both included. */
export interface Days {
  from: string
  to: string
}

/** What is asked for: `from` and `to` belong to `custom` alone. */
export type AskedPeriod =
  { period: Exclude<(typeof PERIODS)[number], "custom"> } | ({ period: "custom" } & Days)

/** The days of a report and those before it that it is compared with. */
export interface Period {
  current: Days
  previous: Days
}

const LENGTHS = { today: 1, last_7_days: 7, last_30_days: 30 }

/**
 * The days of a period and of the one before it. The last days end with `today` and are compared with as many days right
 * before them; a month goes from its first day to `today` and is compared with the same dates of the month before, as far
 * as that has them.
 * @param today the local date on which it is asked
 */
export function periodOf(asked: AskedPeriod, today: string): Period {
  if (asked.period === "month") return monthUntil(today)
  if (asked.period === "custom") return withPrevious({ from: asked.from, to: asked.to })
  return withPrevious({ from: addDays(today, 1 - LENGTHS[asked.period]), to: today })
}

/** How many days these are. */
export const lengthOf = ({ from, to }: Days): number => toEpochDay(to) - toEpochDay(from) + 1

/** A local date some days later, or earlier. */
export const addDays = (date: string, days: number): string => fromEpochDay(toEpochDay(date) + days)

const withPrevious = (current: Days): Period => ({
  current,
  previous: { from: addDays(current.from, -lengthOf(current)), to: addDays(current.from, -1) },
})

function monthUntil(today: string): Period {
  const first = `${today.slice(0, 7)}-01`
  const last = addDays(first, -1)
  const from = `${last.slice(0, 7)}-01`
  const same = addDays(from, lengthOf({ from: first, to: today }) - 1)
  return { current: { from: first, to: today }, previous: { from, to: same < last ? same : last } }
}
