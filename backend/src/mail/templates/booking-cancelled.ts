import { z } from "@medusajs/framework/zod"
import { calendarAttachment } from "../attachment"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, greeting } from "./booking-details"
import { keptFact, refundFact } from "./booking-money"
import { defineTemplate } from "./define-template"

/** `outcome` tells a booking that was called off from a request that the venue turned down. */
const schema = bookingDetails.extend({
  outcome: z.enum(["cancelled", "declined"]),
  cancelled_by: z.enum(["customer", "vendor", "platform", "system"]).nullable(),
  fee: z.number().nullable(),
  refund: z.number().nullable(),
})

type Cancelled = z.output<typeof schema>

function sentence({ outcome, cancelled_by, venue }: Cancelled): string {
  if (outcome === "declined") return `${venue.name} could not take your booking this time.`
  if (cancelled_by === "customer") return `You cancelled your booking at ${venue.name}.`
  if (cancelled_by === "vendor") return `${venue.name} had to cancel your booking.`
  return `Your booking at ${venue.name} was cancelled.`
}

export const bookingCancelled = defineTemplate(schema, (data) => {
  const declined = data.outcome === "declined"
  const when = formatInstant(new Date(data.starts_at), data.time_zone)
  return {
    subject: `${declined ? "Declined" : "Cancelled"}: ${data.venue.name}, ${when}`,
    preview: sentence(data),
    heading: declined ? "Your request was declined" : "Your booking is cancelled",
    blocks: [
      greeting(data),
      { kind: "paragraph", text: sentence(data) },
      {
        kind: "facts",
        facts: [...bookingFacts(data), ...keptFact("Cancellation fee", data.fee, data), ...refundFact(data)],
      },
      { kind: "action", label: "View the details", url: data.url },
    ],
    reason: "You receive this mail because a booking was made on Plaza with this address.",
    attachments: calendarAttachment(data.calendar),
  }
})
