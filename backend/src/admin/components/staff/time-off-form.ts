import { z } from "zod"

import { optionalText, requiredText, say } from "../../lib/forms/rules"
import { instantOf } from "../../lib/time/instant"
import { minutesOf } from "../../lib/time/local-time"

const time = () => z.string().refine((value) => minutesOf(value) !== null, say("interval.time"))

/** An absence in the venue's own dates and times. */
export const timeOffSchema = z
  .object({
    from_date: requiredText(),
    from_time: time(),
    until_date: requiredText(),
    until_time: time(),
    reason: optionalText(),
  })
  .refine(
    ({ from_date, from_time, until_date, until_time }) =>
      `${from_date}T${from_time}` < `${until_date}T${until_time}`,
    { ...say("interval.order"), path: ["until_date"] },
  )
export type TimeOffValues = z.infer<typeof timeOffSchema>

/** A whole day unless told otherwise. */
export const NEW_TIME_OFF: TimeOffValues = {
  from_date: "",
  from_time: "00:00",
  until_date: "",
  until_time: "24:00",
  reason: "",
}

export function timeOffBody(values: TimeOffValues, timeZone: string) {
  return {
    starts_at: instantOf(values.from_date, values.from_time, timeZone),
    ends_at: instantOf(values.until_date, values.until_time, timeZone),
    ...(values.reason ? { reason: values.reason } : {}),
  }
}
