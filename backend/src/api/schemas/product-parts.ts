import { z } from "@medusajs/framework/zod"
import { id, price, text } from "./primitives"
import { stated } from "./text-kind"

const differ = (words: readonly string[]) =>
  new Set(words.map((word) => word.toLowerCase())).size === words.length

/** The most variants that a product has, so many as three options of five values make with room to spare. */
export const MOST_VARIANTS = 150

/** What a product comes in, such as size and colour, each with its values. */
export const options = z
  .array(
    z.strictObject({
      title: text(60),
      values: z.array(text(60)).min(1).max(50).refine(differ, { message: "must differ" }),
    }),
  )
  .max(3)
  .refine((list) => differ(list.map(({ title }) => title)), { message: "must have different titles" })

/** One price a currency, in major units. */
export const productPrices = z
  .array(price)
  .max(10)
  .refine((list) => new Set(list.map(({ currency_code }) => currency_code)).size === list.length, {
    message: "must have one price a currency",
  })

/** A number that a shelf or a till reads; of no other article. */
const code = (maximum: number) =>
  stated(
    "code",
    z
      .string()
      .trim()
      .max(maximum)
      .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, "must be Latin letters, digits and signs"),
  )

/** One way to buy a product: a value for each of its options. Weight in grams. */
export const productVariant = z.strictObject({
  id: id.optional(),
  title: text(200).optional(),
  options: z.record(text(60), text(60)).default({}),
  sku: code(64).nullish(),
  barcode: code(32).nullish(),
  weight: z.number().int().min(0).max(1_000_000).nullish(),
  manage_inventory: z.boolean().default(true),
  allow_backorder: z.boolean().default(false),
  prices: productPrices.default([]),
})

/** What a product says about attributes of the platform; a list replaces what was said before. */
export const attributeValues = z
  .array(
    z.strictObject({
      attribute_id: id,
      value: z.union([text(500), z.number().min(-1e12).max(1e12), z.boolean()]),
    }),
  )
  .max(50)
  .refine((list) => new Set(list.map(({ attribute_id }) => attribute_id)).size === list.length, {
    message: "must name an attribute once",
  })

export type ProductOption = z.output<typeof options>[number]
export type ProductVariant = z.output<typeof productVariant>
export type AttributeValue = z.output<typeof attributeValues>[number]
