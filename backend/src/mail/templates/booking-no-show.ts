import { z } from "@medusajs/framework/zod"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, greeting } from "./booking-details"
import { keptFact, refundFact } from "./booking-money"
import { defineTemplate } from "./define-template"

/** A visit that was missed and of which something is kept. */
const schema = bookingDetails.extend({ fee: z.number().positive(), refund: z.number().nullable() })

export const bookingNoShow = defineTemplate(schema, (data) => {
  const when = formatInstant(new Date(data.starts_at), data.time_zone)
  return {
    subject: `Missed: ${data.venue.name}, ${when}`,
    preview: `You were expected at ${data.venue.name} on ${when}.`,
    heading: "You missed your visit",
    blocks: [
      greeting(data),
      {
        kind: "paragraph",
        text: `${data.venue.name} expected you on ${when} and noted that you did not come. Under the terms of your booking a fee is kept. If this is a mistake, please contact the venue.`,
      },
      {
        kind: "facts",
        facts: [...bookingFacts(data), ...keptFact("No-show fee", data.fee, data), ...refundFact(data)],
      },
      { kind: "action", label: "View the details", url: data.url },
    ],
    reason: "You receive this mail because a booking was made on Plaza with this address.",
  }
})
