import { z } from "zod"

import type { Booking } from "../../lib/booking/booking"
import { requiredText, say } from "../../lib/forms/rules"
import { instantOf, localDateOf } from "../../lib/time/instant"
import { formatTime } from "../../lib/time/format"
import { DAY, minutesOf } from "../../lib/time/local-time"

/** Keeps who was asked for when the booking was made. */
export const SAME_STAFF = "same"
export const ANYONE = "anyone"

/** Where a booking moves to; date and time are the venue's. */
export const moveSchema = z.object({
  date: requiredText(),
  time: z.string().refine((time) => (minutesOf(time) ?? DAY) < DAY, say("interval.time")),
  staff_id: z.string(),
  override_rules: z.boolean(),
  accept_overlap: z.boolean(),
})
export type MoveValues = z.infer<typeof moveSchema>

export const currentPlace = ({ starts_at, time_zone }: Booking): MoveValues => ({
  date: localDateOf(starts_at, time_zone),
  time: formatTime(starts_at, time_zone),
  staff_id: SAME_STAFF,
  override_rules: false,
  accept_overlap: false,
})

export function moveBody({ date, time, staff_id, ...waived }: MoveValues, timeZone: string) {
  const staff = staff_id === SAME_STAFF ? {} : { staff_id: staff_id === ANYONE ? null : staff_id }
  return { starts_at: instantOf(date, time, timeZone), ...staff, ...waiverOf(waived) }
}

/** What the desk waives, in the words of the API; nothing when it waives nothing. */
export function waiverOf({
  override_rules,
  accept_overlap,
}: Pick<MoveValues, "override_rules" | "accept_overlap">) {
  return override_rules ? { override_rules, ...(accept_overlap ? { accept_overlap } : {}) } : {}
}
