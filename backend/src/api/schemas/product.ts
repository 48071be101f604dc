import { z } from "@medusajs/framework/zod"
import { id, richText, text } from "./primitives"
import { attributeValues, MOST_VARIANTS, options, productVariant } from "./product-parts"
import { handle } from "./vendor"

const variants = z.array(productVariant).min(1).max(MOST_VARIANTS)

const fields = {
  title: text(120),
  description: richText(5000).nullish(),
  category_ids: z.array(id).max(10),
  status: z.enum(["draft", "published"]),
  options,
  variants,
  attributes: attributeValues,
}

/** A product as vendors write it. Without options it is sold in one way. `vendor_id` is for the platform. */
export const createProduct = z.strictObject({
  ...fields,
  vendor_id: id.optional(),
  handle: handle.optional(),
  category_ids: fields.category_ids.default([]),
  status: fields.status.default("draft"),
  options: fields.options.default([]),
  attributes: fields.attributes.default([]),
})

/** The same, every field optional; what is absent stays. Options change together with the variants. */
export const updateProduct = z
  .strictObject(fields)
  .partial()
  .refine(({ options: wanted, variants: made }) => wanted === undefined || made !== undefined, {
    path: ["variants"],
    message: "are required with options",
  })

export type CreateProduct = z.output<typeof createProduct>
export type UpdateProduct = z.output<typeof updateProduct>
