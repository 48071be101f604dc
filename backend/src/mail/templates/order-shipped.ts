import { z } from "@medusajs/framework/zod"
import type { Fact } from "../content"
import { greeting } from "./booking-details"
import { defineTemplate, link } from "./define-template"
import { orderDetails, orderFacts } from "./order-details"

const schema = orderDetails.extend({
  delivery: z.string().nullable(),
  tracking_number: z.string().nullable(),
  /** Where the carrier tells where the parcel is, or else the shop; see `can_follow`. */
  url: link,
  can_follow: z.boolean(),
})

/** A vendor has sent a parcel of an order; others of it may follow. */
export const orderShipped = defineTemplate(schema, (data) => {
  const { number, vendor_name, delivery, tracking_number, url, can_follow } = data
  const followed: Fact[] = [
    ...(delivery ? [{ label: "Delivery", value: delivery }] : []),
    ...(tracking_number ? [{ label: "Tracking number", value: tracking_number }] : []),
  ]
  return {
    subject: `On its way: order #${number} from ${vendor_name}`,
    preview: `${vendor_name} has sent your parcel.`,
    heading: "Your parcel is on its way",
    blocks: [
      greeting(data),
      { kind: "paragraph", text: `${vendor_name} has sent a parcel of your order.` },
      { kind: "facts", facts: [...orderFacts(data), ...followed] },
      { kind: "action", label: can_follow ? "Follow the parcel" : "Visit Plaza", url },
    ],
    reason: "You receive this mail because you ordered on Plaza with this address.",
  }
})
