import { z } from "@medusajs/framework/zod"
import { formatMoney } from "../format/money"
import { greeting } from "./booking-details"
import { defineTemplate, link } from "./define-template"
import { orderDetails, orderFacts } from "./order-details"

const schema = orderDetails.extend({
  kind: z.enum(["cancellation", "return"]),
  amount: z.number().min(0),
  currency_code: z.string().regex(/^[a-z]{3}$/i),
  reason: z.string().nullable(),
  /** Whether the buyer asked for it. */
  by_buyer: z.boolean().default(false),
  url: link,
})

const WORDS = {
  cancellation: { subject: "Cancelled", text: "cannot send these items, they are cancelled." },
  return: { subject: "Received back", text: "has received these items back." },
}

/** Pieces of an order that a vendor cancelled or received back; `amount` in major units goes back to the buyer. */
export const orderRefunded = defineTemplate(schema, (data) => {
  const { subject, text } = WORDS[data.kind]
  const amount = formatMoney(data.amount, data.currency_code)
  const back =
    data.amount > 0 ? `${amount} goes back the way it was paid.` : "Nothing had been paid for them."
  return {
    subject: `${subject}: items of order #${data.number} from ${data.vendor_name}`,
    preview: back,
    heading: data.kind === "return" ? "Your return has arrived" : "Items of your order are cancelled",
    blocks: [
      greeting(data),
      {
        kind: "paragraph",
        text: data.by_buyer
          ? `As you asked, these items of ${data.vendor_name} are cancelled. ${back}`
          : `${data.vendor_name} ${text} ${back}`,
      },
      {
        kind: "facts",
        facts: [
          ...orderFacts(data),
          ...(data.reason ? [{ label: "Reason", value: data.reason }] : []),
          ...(data.amount > 0 ? [{ label: "Goes back to you", value: amount }] : []),
        ],
      },
      { kind: "action", label: "Visit Plaza", url: data.url },
    ],
    reason: "You receive this mail because you ordered on Plaza with this address.",
  }
})
