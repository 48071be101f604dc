import type { MedusaContainer } from "@medusajs/framework/types"
import type { AttributeValue } from "../../api/schemas/product-parts"
import { CATALOG_MODULE } from "../../modules/catalog"
import { select, sql } from "../../queries/sql"
import { typedValues, type AttributeRule, type TypedValue } from "./typed-values"

/**
 * What a product in these categories says about attributes, checked and in the columns of their types.
 * @throws 400 naming the field
 */
export async function checkAttributes(
  container: MedusaContainer,
  given: readonly AttributeValue[],
  categoryIds: readonly string[],
): Promise<TypedValue[]> {
  if (given.length === 0) return []
  const rules = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributes({ id: given.map(({ attribute_id }) => attribute_id) }, { take: given.length })
  return typedValues(rules as AttributeRule[], given, await withAllAbove(container, categoryIds))
}

/** Categories with those above them; Medusa keeps the way from the top down with each. */
export async function withAllAbove(
  container: MedusaContainer,
  categoryIds: readonly string[],
): Promise<Set<string>> {
  if (categoryIds.length === 0) return new Set()
  const rows = await select<{ id: string }>(
    container,
    sql`select distinct unnest(string_to_array(c.mpath, '.')) as id from product_category c
      where c.id = any(${categoryIds}) and c.deleted_at is null`,
  )
  return new Set(rows.map(({ id }) => id))
}
