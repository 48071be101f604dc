import { model } from "@medusajs/framework/utils"
import { ProductAttributeValue } from "./product-attribute-value"

/**
 * A property that the platform wants to know of products: of all, or of those in some categories and what lies below
 * them. `choices` are what a value of the type `choice` may be; `unit` is what a number counts.
 */
export const ProductAttribute = model
  .define("product_attribute", {
    id: model.id({ prefix: "pattr" }).primaryKey(),
    name: model.text().searchable(),
    handle: model.text(),
    type: model.enum(["text", "number", "boolean", "choice"]),
    unit: model.text().nullable(),
    choices: model.array().default([]),
    /** Empty: it is asked of every product. */
    category_ids: model.array().default([]),
    rank: model.number().default(0),
    values: model.hasMany(() => ProductAttributeValue, { mappedBy: "attribute" }),
  })
  .cascades({ delete: ["values"] })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["rank", "name"], where: "deleted_at IS NULL" },
  ])
