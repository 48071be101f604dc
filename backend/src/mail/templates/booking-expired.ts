import { z } from "@medusajs/framework/zod"
import { calendarAttachment } from "../attachment"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, greeting } from "./booking-details"
import { refundFact } from "./booking-money"
import { defineTemplate } from "./define-template"

/** A request that the venue did not answer in time. */
const schema = bookingDetails.extend({ refund: z.number().nullable() })

export const bookingExpired = defineTemplate(schema, (data) => {
  const when = formatInstant(new Date(data.starts_at), data.time_zone)
  const unanswered = `${data.venue.name} did not answer your request in time, so it has lapsed.`
  const paid = data.refund !== null && data.refund > 0
  return {
    subject: `Not confirmed: ${data.venue.name}, ${when}`,
    preview: unanswered,
    heading: "Your request has lapsed",
    blocks: [
      greeting(data),
      {
        kind: "paragraph",
        text: paid ? `${unanswered} What you paid goes back to you.` : `${unanswered} Nothing was charged.`,
      },
      { kind: "facts", facts: [...bookingFacts(data), ...refundFact(data)] },
      { kind: "action", label: "View the details", url: data.url },
    ],
    reason: "You receive this mail because a booking was requested on Plaza with this address.",
    attachments: calendarAttachment(data.calendar),
  }
})
