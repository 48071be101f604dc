import { z } from "@medusajs/framework/zod"
import { formatMoney } from "../format/money"
import { formatInstant } from "../format/time"
import { bookingDetails, greeting, serviceLines, whenFact, whereFact } from "./booking-details"
import { defineTemplate } from "./define-template"

/**
 * A payment that arrived after its hold had run out, when the time was no longer free: it went back. There is no
 * booking; `url` leads to where another time can be chosen. `amount` is in major units of `currency_code`.
 */
const schema = bookingDetails
  .pick({
    customer_name: true,
    venue: true,
    segments: true,
    starts_at: true,
    ends_at: true,
    time_zone: true,
    currency_code: true,
    url: true,
  })
  .extend({ amount: z.number().positive() })

export const paymentReturned = defineTemplate(schema, (data) => {
  const when = formatInstant(new Date(data.starts_at), data.time_zone)
  const amount = formatMoney(data.amount, data.currency_code)
  return {
    subject: `Not booked, money returned: ${data.venue.name}, ${when}`,
    preview: `Your payment of ${amount} arrived too late and goes back to you.`,
    heading: "The time was gone, your money goes back",
    blocks: [
      greeting(data),
      {
        kind: "paragraph",
        text: `Your payment arrived after the time had been kept for you as long as it could be, and meanwhile it was taken. Your visit at ${data.venue.name} is not booked, and the whole amount goes back the way it came.`,
      },
      {
        kind: "facts",
        facts: [
          { label: data.segments.length > 1 ? "Services" : "Service", value: serviceLines(data) },
          whenFact(data),
          whereFact(data),
          { label: "Goes back to you", value: amount },
        ],
      },
      { kind: "action", label: "Choose another time", url: data.url },
    ],
    reason: "You receive this mail because a payment was made on Plaza with this address.",
  }
})
