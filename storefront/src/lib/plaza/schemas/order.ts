import { z } from "zod"
import { addressSchema, lineItemSchema, totalsShape } from "./cart"
import { optionalList, optionalText } from "./fields"

export const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.string(),
  email: optionalText,
  ...totalsShape,
  items: optionalList(lineItemSchema),
  shipping_address: addressSchema.nullish().transform((address) => address ?? null),
})
export type Order = z.output<typeof orderSchema>
