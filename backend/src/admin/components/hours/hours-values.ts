import { z } from "zod"

import { optionalText, requiredText, say } from "../../lib/forms/rules"
import { intervalProblem, overlapIn } from "../../lib/time/interval-problem"

/**
 * `from` and `until` are the dates between which a shift is worked, empty when it always is; `venue_id` is where, for
 * staff of several venues.
 */
const intervalSchema = z
  .object({
    start: z.string(),
    end: z.string(),
    from: optionalText(),
    until: optionalText(),
    venue_id: z.string().optional(),
  })
  .superRefine((interval, context) => {
    const problem = intervalProblem(interval)
    if (problem)
      context.addIssue({ code: "custom", path: ["end"], message: say(`interval.${problem}`).error() })
    if (interval.from && interval.until && interval.until < interval.from) {
      context.addIssue({ code: "custom", path: ["until"], message: say("interval.dates").error() })
    }
  })

/** `label` says what is on that date, such as a holiday. */
const dateSchema = z.object({
  date: requiredText(),
  label: optionalText(),
  off: z.boolean(),
  intervals: z.array(intervalSchema),
})

/**
 * Shifts of different seasons, or under different clocks, may overlap on the clock; the backend compares their dates and
 * zones.
 */
const comparable = (intervals: IntervalValues[]) =>
  intervals.every(({ from, until, venue_id }) => !from && !until && venue_id === intervals[0]?.venue_id)

export const hoursSchema = z
  .object({
    /** Monday to Sunday */
    days: z.array(z.object({ intervals: z.array(intervalSchema) })),
    dates: z.array(dateSchema),
  })
  .superRefine(({ days, dates }, context) => {
    const complain = (path: (string | number)[], key: string) =>
      context.addIssue({ code: "custom", path, message: say(`interval.${key}`).error() })

    days.forEach(({ intervals }, index) => {
      const before = days[(index + 6) % 7]?.intervals ?? []
      if (!comparable([...intervals, ...before])) return
      const clash = overlapIn(intervals, before)
      if (clash >= 0) complain(["days", index, "intervals", clash, "end"], "overlap")
    })
    dates.forEach(({ date, off, intervals }, index) => {
      if (dates.findIndex((other) => other.date === date) < index) complain(["dates", index, "date"], "twice")
      if (!off && intervals.length === 0) complain(["dates", index, "date"], "empty")
      const clash = off || !comparable(intervals) ? -1 : overlapIn(intervals)
      if (clash >= 0) complain(["dates", index, "intervals", clash, "end"], "overlap")
    })
  })

export type HoursValues = z.infer<typeof hoursSchema>
export type IntervalValues = z.infer<typeof intervalSchema>

export const NEW_INTERVAL: IntervalValues = { start: "09:00", end: "17:00", from: "", until: "" }
