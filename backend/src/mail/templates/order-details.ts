import { z } from "@medusajs/framework/zod"
import type { Fact } from "../content"

/** What every mail about a vendor's part of an order knows. */
export const orderDetails = z.object({
  number: z.number().int(),
  customer_name: z.string().nullable(),
  vendor_name: z.string(),
  pieces: z
    .array(z.object({ title: z.string(), variant_title: z.string().nullable(), quantity: z.number().int() }))
    .min(1),
})

export type OrderDetails = z.output<typeof orderDetails>

/** Which order, of whom, and the pieces that it is about. */
export function orderFacts({ number, vendor_name, pieces }: OrderDetails): Fact[] {
  const lines = pieces.map(({ title, variant_title, quantity }) => {
    const named = variant_title && variant_title !== title ? `${title} (${variant_title})` : title
    return `${quantity} × ${named}`
  })
  return [
    { label: "Order", value: `#${number}` },
    { label: "From", value: vendor_name },
    { label: lines.length > 1 ? "Items" : "Item", value: lines },
  ]
}
