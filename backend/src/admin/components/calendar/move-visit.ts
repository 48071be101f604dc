import { z } from "zod"

import type { CalendarSegment } from "../../lib/calendar/calendar"
import { requiredText, say, wholeNumber } from "../../lib/forms/rules"
import { DAY, minutesOf } from "../../lib/time/local-time"
import { wallOf } from "../../lib/time/wall"

/** Where a part of a visit goes; date and time are the venue's, the length is elapsed minutes. */
export const moveVisitSchema = z.object({
  date: requiredText(),
  time: z.string().refine((time) => (minutesOf(time) ?? DAY) < DAY, say("interval.time")),
  staff_id: z.string(),
  duration: wholeNumber(5, 1440),
})
export type MoveVisitValues = z.infer<typeof moveVisitSchema>

export const lengthOf = ({ starts_at, ends_at }: CalendarSegment) =>
  Math.round((Date.parse(ends_at) - Date.parse(starts_at)) / 60_000)

/** Where it is now. */
export function placeOf(segment: CalendarSegment, timeZone: string): MoveVisitValues {
  const wall = wallOf(segment.starts_at, timeZone)
  return {
    date: wall.slice(0, 10),
    time: wall.slice(11),
    staff_id: segment.staff_id ?? "",
    duration: lengthOf(segment),
  }
}
