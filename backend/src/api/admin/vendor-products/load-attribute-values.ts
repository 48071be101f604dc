import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOG_MODULE } from "../../../modules/catalog"

/** What a product says about one attribute. */
export interface PresentedValue {
  attribute_id: string
  name: string
  type: "text" | "number" | "boolean" | "choice"
  unit: string | null
  value: string | number | boolean
}

/** What a product says about attributes, in their order. */
export async function loadAttributeValues(
  container: MedusaContainer,
  product_id: string,
): Promise<PresentedValue[]> {
  const values = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributeValues({ product_id }, { relations: ["attribute"], take: null })
  return values
    .filter(({ attribute }) => attribute && !attribute.deleted_at)
    .sort((a, b) => a.attribute.rank - b.attribute.rank || (a.attribute.name < b.attribute.name ? -1 : 1))
    .map(({ attribute, text_value, number_value, boolean_value, choice_value }) => ({
      attribute_id: attribute.id,
      name: attribute.name,
      type: attribute.type,
      unit: attribute.unit,
      value: text_value ?? number_value ?? boolean_value ?? choice_value ?? "",
    }))
}
