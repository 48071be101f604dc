import { z } from "@medusajs/framework/zod"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import { endTime, id, localDate, startTime } from "./primitives"
import { shiftsRevision } from "./staff"
import { isUpToADay } from "./venue"

/** One shift of a date; without a venue it is worked at home. */
const dayShift = z
  .strictObject({ starts: startTime, ends: endTime, venue_id: id.nullish() })
  .refine(({ starts, ends }) => isUpToADay(starts, ends), {
    message: "ends must be after starts, by at most 24 hours",
  })

const distinct = (values: string[]) => [...new Set(values)]

/** Dates of one change lie within a year, so that what is around them is bounded. */
const MOST_DAYS_APART = 366

/** What is worked on dates: these shifts, nothing (an empty list), or as every week (null). */
export const changeDays = z.object({
  dates: z
    .array(localDate)
    .min(1)
    .max(62)
    .transform(distinct)
    .refine(
      (dates) => {
        const days = dates.map(toEpochDay)
        return Math.max(...days) - Math.min(...days) < MOST_DAYS_APART
      },
      { message: "must lie within a year" },
    ),
  shifts: z.array(dayShift).max(10).nullable(),
  revision: shiftsRevision,
})

/** The week of seven days from `from`, to be worked again in the weeks that follow; by everyone unless staff are named. */
export const copyWeek = z.object({
  venue_id: id,
  from: localDate,
  weeks: z.number().int().min(1).max(12),
  staff_ids: z.array(id).min(1).max(100).transform(distinct).optional(),
})

export type ChangeDays = z.output<typeof changeDays>
export type CopyWeek = z.output<typeof copyWeek>
