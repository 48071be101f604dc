import { formatInstant } from "../format/time"
import { bookingDetails, bookingFacts, cancellationFacts, greeting } from "./booking-details"
import { defineTemplate } from "./define-template"

export const bookingReminder = defineTemplate(bookingDetails, (details) => {
  const when = formatInstant(new Date(details.starts_at), details.time_zone)
  return {
    subject: `Reminder: ${details.venue.name}, ${when}`,
    preview: `${details.venue.name} is expecting you on ${when}.`,
    heading: "Your visit is coming up",
    blocks: [
      greeting(details),
      { kind: "paragraph", text: `${details.venue.name} is expecting you on ${when}.` },
      { kind: "facts", facts: [...bookingFacts(details), ...cancellationFacts(details)] },
      { kind: "action", label: "View, move or cancel your booking", url: details.url },
    ],
    reason: "You receive this mail because a booking was made on Plaza with this address.",
  }
})
