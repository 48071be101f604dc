import { bookingNumber } from "../../api/presenters/booking-number"
import { calendarAttachment } from "../attachment"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, cancellationFacts, greeting } from "./booking-details"
import { defineTemplate } from "./define-template"

export const bookingConfirmed = defineTemplate(bookingDetails, (details) => {
  const when = formatInstant(new Date(details.starts_at), details.time_zone)
  return {
    subject: `Confirmed: ${details.venue.name}, ${when}`,
    preview: `Your booking ${bookingNumber(details.number)} at ${details.venue.name} is confirmed.`,
    heading: "Your booking is confirmed",
    blocks: [
      greeting(details),
      { kind: "paragraph", text: `${details.venue.name} is expecting you on ${when}.` },
      { kind: "facts", facts: [...bookingFacts(details), ...cancellationFacts(details)] },
      { kind: "action", label: "View, move or cancel your booking", url: details.url },
    ],
    attachments: calendarAttachment(details.calendar),
    reason: "You receive this mail because a booking was made on Plaza with this address.",
  }
})
