import { z } from "zod"

import { optionalText, requiredText, say } from "../../lib/forms/rules"
import { instantOf } from "../../lib/time/instant"
import { minutesOf } from "../../lib/time/local-time"
import { addMinutes } from "../../lib/time/wall"
import type { FreeTime } from "./use-board-options"

const time = () => z.string().refine((value) => minutesOf(value) !== null, say("interval.time"))

/** A time that is blocked or taken off; dates and times are the venue's, `subject` is a staff member or a resource. */
export const newAbsenceSchema = z
  .object({
    subject: requiredText(),
    from_date: requiredText(),
    from_time: time(),
    until_date: requiredText(),
    until_time: time(),
    reason: optionalText(),
  })
  .refine(
    ({ from_date, from_time, until_date, until_time }) =>
      `${from_date}T${from_time}` < `${until_date}T${until_time}`,
    { ...say("interval.order"), path: ["until_time"] },
  )
export type NewAbsenceValues = z.infer<typeof newAbsenceSchema>

/** @param free where the calendar was clicked; an hour when no end was drawn */
export function newAbsence({ start, end }: FreeTime, subject: string): NewAbsenceValues {
  const until = end ?? addMinutes(start, 60)
  return {
    subject,
    from_date: start.slice(0, 10),
    from_time: start.slice(11),
    until_date: until.slice(0, 10),
    until_time: until.slice(11),
    reason: "",
  }
}

export const spanBody = (values: NewAbsenceValues, timeZone: string) => ({
  starts_at: instantOf(values.from_date, values.from_time, timeZone),
  ends_at: instantOf(values.until_date, values.until_time, timeZone),
  ...(values.reason ? { reason: values.reason } : {}),
})
