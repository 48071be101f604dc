import { z } from "zod"
import { currencyCode, optionalList, optionalNumber, optionalText } from "./fields"

export const lineItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: optionalText,
  product_handle: optionalText,
  variant_id: optionalText,
  variant_title: optionalText,
  thumbnail: optionalText,
  quantity: z.number(),
  unit_price: z.number(),
  total: optionalNumber,
  requires_shipping: z.boolean().nullish(),
  metadata: z
    .looseObject({ booking_id: optionalText })
    .nullish()
    .transform((metadata) => metadata ?? { booking_id: null }),
})
export type LineItem = z.output<typeof lineItemSchema>

export const addressSchema = z.object({
  first_name: optionalText,
  last_name: optionalText,
  address_1: optionalText,
  address_2: optionalText,
  city: optionalText,
  province: optionalText,
  postal_code: optionalText,
  country_code: optionalText,
  phone: optionalText,
})
export type Address = z.output<typeof addressSchema>

/** The amounts that carts and orders have in common, in major units of their currency. */
export const totalsShape = {
  currency_code: currencyCode,
  total: z.number(),
  tax_total: z.number(),
  item_total: z.number(),
  shipping_total: z.number(),
  discount_total: z.number(),
}

export const cartSchema = z.object({
  id: z.string(),
  region_id: optionalText,
  email: optionalText,
  completed_at: optionalText,
  ...totalsShape,
  items: optionalList(lineItemSchema),
  promotions: optionalList(z.object({ code: optionalText, is_automatic: z.boolean().nullish() })),
  shipping_methods: optionalList(z.object({ shipping_option_id: optionalText })),
  shipping_address: addressSchema.nullish().transform((address) => address ?? null),
  billing_address: addressSchema.nullish().transform((address) => address ?? null),
})
export type Cart = z.output<typeof cartSchema>
