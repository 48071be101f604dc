import { z } from "@medusajs/framework/zod"
import type { Fact } from "../content"
import { formatMoney } from "../format/money"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, greeting } from "./booking-details"
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

function moneyFacts({ fee, refund, currency_code }: Cancelled): Fact[] {
  const facts: Fact[] = []
  if (fee !== null) {
    facts.push({ label: "Cancellation fee", value: fee > 0 ? formatMoney(fee, currency_code) : "None" })
  }
  if (refund !== null && refund > 0)
    facts.push({ label: "Refund", value: formatMoney(refund, currency_code) })
  return facts
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
      { kind: "facts", facts: [...bookingFacts(data), ...moneyFacts(data)] },
      { kind: "action", label: "View the details", url: data.url },
    ],
    reason: "You receive this mail because a booking was made on Plaza with this address.",
  }
})
