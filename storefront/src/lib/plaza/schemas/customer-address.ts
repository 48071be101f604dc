import { z } from "zod"
import { addressSchema } from "./cart"

/** An address in a customer's book. */
export const customerAddressSchema = addressSchema.extend({
  id: z.string(),
  is_default_shipping: z.boolean().catch(false),
})
export type CustomerAddress = z.output<typeof customerAddressSchema>
