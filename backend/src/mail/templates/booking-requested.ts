import { bookingNumber } from "../../api/presenters/booking-number"
import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, cancellationFacts, greeting } from "./booking-details"
import { defineTemplate } from "./define-template"

export const bookingRequested = defineTemplate(bookingDetails, (details) => {
  const when = formatInstant(new Date(details.starts_at), details.time_zone)
  return {
    subject: `Requested: ${details.venue.name}, ${when}`,
    preview: `${details.venue.name} has received your request ${bookingNumber(details.number)}.`,
    heading: "Your request is with the venue",
    blocks: [
      greeting(details),
      {
        kind: "paragraph",
        text: `${details.venue.name} confirms each booking by hand. The time is kept for you until it has answered; you will get a mail either way.`,
      },
      { kind: "facts", facts: [...bookingFacts(details), ...cancellationFacts(details)] },
      { kind: "action", label: "View your request", url: details.url },
    ],
    reason: "You receive this mail because a booking was requested on Plaza with this address.",
  }
})
