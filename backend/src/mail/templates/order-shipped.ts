import { z } from "@medusajs/framework/zod"
import type { Block, Fact } from "../content"
import { greeting } from "./booking-details"
import { defineTemplate, link } from "./define-template"
import { orderDetails, orderFacts } from "./order-details"

const schema = orderDetails.extend({
  delivery: z.string().nullable(),
  tracking_number: z.string().nullable(),
  tracking_url: link.nullable(),
})

/** A vendor has sent a parcel of an order; others of it may follow. */
export const orderShipped = defineTemplate(schema, (data) => {
  const { number, vendor_name, delivery, tracking_number, tracking_url } = data
  const followed: Fact[] = [
    ...(delivery ? [{ label: "Delivery", value: delivery }] : []),
    ...(tracking_number ? [{ label: "Tracking number", value: tracking_number }] : []),
  ]
  const action: Block[] = tracking_url
    ? [{ kind: "action", label: "Follow the parcel", url: tracking_url }]
    : []
  return {
    subject: `On its way: order #${number} from ${vendor_name}`,
    preview: `${vendor_name} has sent your parcel.`,
    heading: "Your parcel is on its way",
    blocks: [
      greeting(data),
      { kind: "paragraph", text: `${vendor_name} has sent a parcel of your order.` },
      { kind: "facts", facts: [...orderFacts(data), ...followed] },
      ...action,
    ],
    reason: "You receive this mail because you ordered on Plaza with this address.",
  }
})
