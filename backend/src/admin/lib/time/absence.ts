import { z } from "zod"

import { optionalText, requiredText, say } from "../forms/rules"
import { instantOf } from "./instant"
import { minutesOf } from "./local-time"

const time = () => z.string().refine((value) => minutesOf(value) !== null, say("interval.time"))

const absence = z.object({
  from_date: requiredText(),
  from_time: time(),
  until_date: requiredText(),
  until_time: time(),
  reason: optionalText(),
})

/** A time in which somebody or something is not to be booked, in a venue's own dates (YYYY-MM-DD) and times (HH:MM). */
export type AbsenceValues = z.infer<typeof absence>

const endsLater = ({ from_date, from_time, until_date, until_time }: AbsenceValues) =>
  `${from_date}T${from_time}` < `${until_date}T${until_time}`

/** The rules of an absence, with more fields where a form has them. */
export const absenceWith = <Shape extends z.ZodRawShape>(more: Shape) =>
  absence.extend(more).refine((values) => endsLater(values as AbsenceValues), {
    ...say("interval.order"),
    path: ["until_date"],
  })

/** What the API takes of an absence: instants, and a reason if there is one. */
export const absenceBody = (values: AbsenceValues, timeZone: string) => ({
  starts_at: instantOf(values.from_date, values.from_time, timeZone),
  ends_at: instantOf(values.until_date, values.until_time, timeZone),
  ...(values.reason ? { reason: values.reason } : {}),
})
