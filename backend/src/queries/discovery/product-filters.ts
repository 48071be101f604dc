import { productCategoriesBelow } from "../categories"
import { join, sql, type Sql } from "../sql"

/** What a product says about an attribute must be: one of these texts, a truth, or within a range (inclusive). */
export type AttributeFilter =
  | { id: string; handle: string; type: "text" | "choice"; values: string[] }
  | { id: string; handle: string; type: "boolean"; values: boolean[] }
  | { id: string; handle: string; type: "number"; ranges: { from: number | null; to: number | null }[] }

/** What can be chosen of products; of a list, one of them. */
export interface ProductFilters {
  category_id?: string[]
  collection_id?: string[]
  vendor_id?: string[]
  /** In major units of `currency_code`. */
  price_min?: number
  price_max?: number
  in_stock?: boolean
  attributes: readonly AttributeFilter[]
}

/** The name of a choice among those that a product fails; see `failedChoices`. */
export const attributeChoice = (handle: string): string => `attribute:${handle}`

/**
 * The names of the choices that product `t` of vendor `d`, at `priced.price`, does not meet, as an array: a list has what fails
 * none, and the other values of one choice are counted among what fails no other.
 */
export function failedChoices(filters: ProductFilters, channels: readonly string[]): Sql {
  const { category_id, collection_id, vendor_id, price_min, price_max, in_stock, attributes } = filters
  const choices: [name: string, met: Sql][] = []
  if (category_id) choices.push(["category", inCategory(category_id)])
  if (collection_id) choices.push(["collection", inCollection(collection_id)])
  if (vendor_id) choices.push(["vendor", sql`(d.id = any(${vendor_id}) or d.handle = any(${vendor_id}))`])
  if (price_min !== undefined) choices.push(["price", sql`coalesce(priced.price >= ${price_min}, false)`])
  if (price_max !== undefined) choices.push(["price", sql`coalesce(priced.price <= ${price_max}, false)`])
  if (in_stock) choices.push(["stock", canBeBought(channels)])
  for (const attribute of attributes) choices.push([attributeChoice(attribute.handle), says(attribute)])
  if (choices.length === 0) return sql`'{}'::text[]`
  const failed = choices.map(([name, met]) => sql`case when not ${met} then ${name}::text end`)
  return sql`array_remove(array[${join(failed, ", ")}], null)`
}

const inCategory = (
  given: readonly string[],
): Sql => sql`(t.id in (select j.product_id from product_category_product j
  where j.product_category_id in (${productCategoriesBelow(given)})))`

const inCollection = (
  given: readonly string[],
): Sql => sql`coalesce(t.collection_id in (select c.id from product_collection c
  where c.deleted_at is null and (c.id = any(${given}) or c.handle = any(${given}))), false)`

/** Whether a variant can be sold now: it counts no stock, may be ordered ahead, or lies where the sales channels sell from. */
const canBeBought = (channels: readonly string[]): Sql => sql`exists (select 1 from product_variant c
  where c.product_id = t.id and c.deleted_at is null and (not c.manage_inventory or c.allow_backorder or exists (
    select 1 from product_variant_inventory_item i
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
    join sales_channel_stock_location w on w.stock_location_id = l.location_id and w.deleted_at is null
      and w.sales_channel_id = any(${channels})
    where i.variant_id = c.id and i.deleted_at is null and l.stocked_quantity - l.reserved_quantity >= i.required_quantity)))`

function says(filter: AttributeFilter): Sql {
  return sql`exists (select 1 from product_attribute_value a where a.product_id = t.id and a.attribute_id = ${filter.id}
    and a.deleted_at is null and (${valueIs(filter)}))`
}

function valueIs(filter: AttributeFilter): Sql {
  switch (filter.type) {
    case "choice":
      return sql`a.choice_value = any(${filter.values})`
    case "text":
      return sql`search_fold(a.text_value) = any(array(select search_fold(w) from unnest(${filter.values}::text[]) w))`
    case "boolean":
      return sql`a.boolean_value = any(${filter.values}::boolean[])`
    case "number":
      return join(
        filter.ranges.map(
          ({ from, to }) => sql`a.number_value between coalesce(${from}::numeric, '-infinity')
          and coalesce(${to}::numeric, 'infinity')`,
        ),
        " or ",
      )
  }
}
