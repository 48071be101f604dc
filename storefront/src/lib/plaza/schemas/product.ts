import { z } from "zod"
import { currencyCode, optionalList, optionalNumber, optionalText } from "./fields"

const productVariantSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: optionalText,
  /** The value of each of the product's options. */
  options: optionalList(z.object({ option_id: optionalText, value: z.string() })),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: optionalNumber,
  calculated_price: z
    .object({
      calculated_amount: optionalNumber,
      original_amount: optionalNumber,
      currency_code: currencyCode,
    })
    .nullish()
    .transform((calculated) => calculated ?? null),
})
export type ProductVariant = z.output<typeof productVariantSchema>

export const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: optionalText,
  description: optionalText,
  thumbnail: optionalText,
  images: optionalList(z.object({ id: z.string(), url: z.url() })),
  options: optionalList(z.object({ id: z.string(), title: z.string() })),
  variants: optionalList(productVariantSchema),
})
export type Product = z.output<typeof productSchema>
