import { z } from "zod"

import { requiredText, say, wholeNumber } from "../../lib/forms/rules"
import type { NewSessions } from "../../lib/service/class-sessions"
import type { Service } from "../../lib/service/service"
import { instantOf } from "../../lib/time/instant"
import { minutesOf } from "../../lib/time/local-time"

/** What the field of staff holds for nobody in particular: a list has no empty value. */
export const NOBODY = "nobody"

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
const DAY_MINUTES = 1440

/** Sessions in the venue's own date and time; `weekdays` are 1 (Monday) to 7 as texts. */
export const classSessionSchema = z.object({
  date: requiredText(),
  time: z.string().refine((value) => (minutesOf(value) ?? DAY_MINUTES) < DAY_MINUTES, say("interval.time")),
  is_repeated: z.boolean(),
  weekdays: z.array(z.string()),
  count: wholeNumber(1, 366),
  staff_id: z.string(),
  capacity: wholeNumber(1, 1000),
})
export type ClassSessionValues = z.infer<typeof classSessionSchema>

export const newClassSession = ({ capacity }: Service): ClassSessionValues => ({
  date: "",
  time: "09:00",
  is_repeated: false,
  weekdays: [],
  count: 10,
  staff_id: NOBODY,
  capacity,
})

/** A rule counts on the venue's clock, so the class keeps its time of day when clocks change. */
export function classSessionBody(values: ClassSessionValues, timeZone: string): NewSessions {
  const start = instantOf(values.date, values.time, timeZone)
  const days = [...values.weekdays].sort().map((day) => DAYS[Number(day) - 1])
  const rule = days.length > 0 ? `FREQ=WEEKLY;BYDAY=${days.join(",")}` : "FREQ=WEEKLY"
  return {
    ...(values.is_repeated ? { rrule: rule, from: start, count: values.count } : { starts_at: start }),
    ...(values.staff_id === NOBODY ? {} : { staff_id: values.staff_id }),
    capacity: values.capacity,
  }
}
