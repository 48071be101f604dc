import { z } from "zod"

import { SOURCES } from "../../lib/booking/booking"
import { optionalEmail, optionalText, requiredText, say } from "../../lib/forms/rules"
import { instantOf } from "../../lib/time/instant"
import { DAY, minutesOf } from "../../lib/time/local-time"
import { bookedFor } from "../client/booked-for"
import type { FreeTime } from "./use-board-options"

const segment = z.object({ service_id: requiredText(), variant_id: requiredText(), staff_id: z.string() })

/** A visit booked from the calendar: for a client of the business or a new one, of one or several services. */
export const newVisitSchema = z
  .object({
    client_id: z.string(),
    customer: z.object({ name: optionalText(), email: optionalEmail(), phone: optionalText() }),
    segments: z.array(segment).min(1).max(8),
    date: requiredText(),
    time: z.string().refine((time) => (minutesOf(time) ?? DAY) < DAY, say("interval.time")),
    source: z.enum(SOURCES),
    notes: optionalText(),
  })
  .refine(({ client_id, customer }) => client_id !== "" || customer.name !== "", {
    ...say("required"),
    path: ["customer", "name"],
  })
export type NewVisitValues = z.infer<typeof newVisitSchema>

/** @param free where the calendar was clicked */
export const newVisit = ({ start, laneId }: FreeTime): NewVisitValues => ({
  client_id: "",
  customer: { name: "", email: "", phone: "" },
  segments: [newSegment(laneId)],
  date: start.slice(0, 10),
  time: start.slice(11),
  source: "walk_in",
  notes: "",
})

/** A further service; with whom the one before is, because the client is there already. */
export const newSegment = (staffId: string | null) => ({
  service_id: "",
  variant_id: "",
  staff_id: staffId ?? "",
})

export function newVisitBody({ client_id, customer, segments, ...values }: NewVisitValues, timeZone: string) {
  return {
    ...bookedFor({ client_id, customer }),
    segments: segments.map(({ variant_id, staff_id }) => ({ variant_id, staff_id: staff_id || null })),
    starts_at: instantOf(values.date, values.time, timeZone),
    source: values.source,
    notes: values.notes || null,
  }
}
