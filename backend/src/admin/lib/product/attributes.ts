import { resource } from "../api/resource"
import type { AttributeType } from "./product"

/** What the platform wants to know of products; no categories means all. */
export type ProductAttribute = {
  id: string
  name: string
  handle: string
  type: AttributeType
  unit: string | null
  choices: string[]
  category_ids: string[]
  rank: number
}

export const attributes = resource<ProductAttribute, "product_attributes", "product_attribute">({
  path: "/admin/product-attributes",
  plural: "product_attributes",
  singular: "product_attribute",
})
