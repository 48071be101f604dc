import type { MedusaContainer } from "@medusajs/framework/types"
import { withAllAbove } from "./check-attributes"
import type { TypedValue } from "./typed-values"

type Said = TypedValue & { attribute: { category_ids: string[] } }

/** Of what a product said about attributes, what it is still asked in these categories. */
export async function keptValues(
  container: MedusaContainer,
  said: readonly Said[],
  categoryIds: readonly string[],
): Promise<TypedValue[]> {
  const within = await withAllAbove(container, categoryIds)
  return said
    .filter(
      ({ attribute: { category_ids } }) =>
        category_ids.length === 0 || category_ids.some((id) => within.has(id)),
    )
    .map(({ attribute_id, text_value, number_value, boolean_value, choice_value }) => ({
      attribute_id,
      text_value,
      number_value,
      boolean_value,
      choice_value,
    }))
}
