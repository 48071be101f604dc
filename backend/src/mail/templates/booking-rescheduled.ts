import { z } from "@medusajs/framework/zod"
import { calendarAttachment } from "../attachment"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, cancellationFacts, greeting } from "./booking-details"
import { defineTemplate } from "./define-template"

/** `previous_starts_at` is when the visit was to begin before it was moved. */
const schema = bookingDetails.extend({
  previous_starts_at: z.iso.datetime(),
  rescheduled_by: z.enum(["customer", "vendor", "platform", "system"]),
})

type Rescheduled = z.output<typeof schema>

function sentence({ rescheduled_by, venue, time_zone, ...visit }: Rescheduled): string {
  const from = formatInstant(new Date(visit.previous_starts_at), time_zone)
  const to = formatInstant(new Date(visit.starts_at), time_zone)
  const who =
    rescheduled_by === "customer"
      ? "You moved"
      : rescheduled_by === "vendor"
        ? `${venue.name} moved`
        : "Plaza moved"
  return `${who} your visit at ${venue.name} from ${from} to ${to}.`
}

export const bookingRescheduled = defineTemplate(schema, (data) => {
  const { previous_starts_at, starts_at, time_zone, venue, url, calendar } = data
  const was = { label: "Before", value: formatInstant(new Date(previous_starts_at), time_zone) }
  const [number, services, when, ...rest] = bookingFacts(data)
  return {
    subject: `Moved: ${venue.name}, ${formatInstant(new Date(starts_at), time_zone)}`,
    preview: sentence(data),
    heading: "Your visit has a new time",
    blocks: [
      greeting(data),
      { kind: "paragraph", text: sentence(data) },
      {
        kind: "facts",
        facts: [number, services, { ...when, label: "Now" }, was, ...rest, ...cancellationFacts(data)],
      },
      { kind: "action", label: "View, move or cancel your booking", url },
    ],
    reason: "You receive this mail because a booking was made on Plaza with this address.",
    attachments: calendarAttachment(calendar),
  }
})
