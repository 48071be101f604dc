import { z } from "zod"

import { optionalEmail, optionalText, requiredText, say, wholeNumber } from "../../lib/forms/rules"
import { SOURCES } from "../../lib/booking/booking"
import { instantOf } from "../../lib/time/instant"
import { DAY, minutesOf } from "../../lib/time/local-time"
import { bookedFor } from "../client/booked-for"
import { waiverOf } from "./move"

/** A visit booked for someone at the desk or on the phone; date and time are the venue's. */
export const deskBookingSchema = z
  .object({
    venue_id: requiredText(),
    service_id: requiredText(),
    variant_id: requiredText(),
    add_on_ids: z.array(z.string()),
    /** empty for whoever is free */
    staff_id: z.string(),
    date: requiredText(),
    time: z.string().refine((time) => (minutesOf(time) ?? DAY) < DAY, say("interval.time")),
    party_size: wholeNumber(1, 1000),
    source: z.enum(SOURCES),
    client_id: z.string(),
    customer: z.object({ name: optionalText(), email: optionalEmail(), phone: optionalText() }),
    notes: optionalText(),
    override_rules: z.boolean(),
    accept_overlap: z.boolean(),
  })
  .refine(({ client_id, customer }) => client_id !== "" || customer.name !== "", {
    ...say("required"),
    path: ["customer", "name"],
  })
export type DeskBookingValues = z.infer<typeof deskBookingSchema>

export const newDeskBooking = (venueId: string): DeskBookingValues => ({
  venue_id: venueId,
  service_id: "",
  variant_id: "",
  add_on_ids: [],
  staff_id: "",
  date: "",
  time: "",
  party_size: 1,
  source: "walk_in",
  client_id: "",
  customer: { name: "", email: "", phone: "" },
  notes: "",
  override_rules: false,
  accept_overlap: false,
})

export function deskBookingBody(values: DeskBookingValues, timeZone: string) {
  const { variant_id, staff_id, add_on_ids, date, time, party_size, source, notes } = values
  return {
    starts_at: instantOf(date, time, timeZone),
    segments: [{ variant_id, staff_id: staff_id || null, add_on_ids }],
    source,
    party_size,
    notes: notes || null,
    ...waiverOf(values),
    ...bookedFor(values),
  }
}
