import { z } from "zod"
import { cartSchema } from "./cart"
import { optionalNumber, optionalText } from "./fields"

export const shippingOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  amount: optionalNumber,
  /** A cart with goods of several vendors has one profile, and needs one delivery, for each of them. */
  shipping_profile_id: optionalText,
  type: z
    .object({ description: optionalText })
    .nullish()
    .transform((type) => type ?? null),
})
export type ShippingOption = z.output<typeof shippingOptionSchema>

export const paymentProviderSchema = z.object({ id: z.string() })
export type PaymentProvider = z.output<typeof paymentProviderSchema>

export const paymentCollectionSchema = z.object({ id: z.string(), amount: z.number() })
export type PaymentCollection = z.output<typeof paymentCollectionSchema>

export const completionSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal("cart"),
    cart: cartSchema.pick({ id: true }),
    error: z.object({ message: z.string() }),
  }),
])
export type Completion = z.output<typeof completionSchema>
