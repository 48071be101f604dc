import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which levels, in which order; `vendor_id` selects exactly these vendors'. */
export interface StockSearch {
  id?: string
  q?: string
  vendor_id?: string[]
  product_id?: string
  location_id?: string
  /** Those of which no more than this can be sold. */
  available_max?: number
  order: StockOrder
  descending: boolean
  limit: number
  offset: number
}

export type StockOrder = "available" | "title" | "sku"

/** How much of a variant lies at a location, how much of that is reserved, and what is left to sell. */
export interface StockLevel {
  id: string
  product: { id: string; title: string; thumbnail: string | null }
  variant: { id: string; title: string; sku: string | null; barcode: string | null }
  location: { id: string; name: string }
  stocked_quantity: number
  reserved_quantity: number
  available_quantity: number
}

const COLUMNS: Record<StockOrder, Sql> = {
  available: sql`m.available`,
  title: sql`m.lower_title`,
  sku: sql`m.sku`,
}

/** One page of what lies where. Reads tables of inventory, stock location, product and vendor. One statement. */
export async function listStockLevels(
  container: MedusaContainer,
  { id, q, vendor_id, product_id, location_id, available_max, order, descending, limit, offset }: StockSearch,
): Promise<Page<StockLevel>> {
  const words = matchWords(q, {
    name: sql`t.title`,
    offer: sql`c.title`,
    rest: sql`concat_ws(' ', c.sku, c.barcode)`,
  })
  const available = sql`(l.stocked_quantity - l.reserved_quantity)`
  const filters = [
    words.matches,
    ...(id === undefined ? [] : [sql`l.id = ${id}`]),
    ...(vendor_id === undefined ? [] : [sql`o.vendor_id = any(${vendor_id})`]),
    ...(product_id === undefined ? [] : [sql`t.id = ${product_id}`]),
    ...(location_id === undefined ? [] : [sql`l.location_id = ${location_id}`]),
    ...(available_max === undefined ? [] : [sql`${available} <= ${available_max}`]),
  ]
  const matching = sql`
    select l.id, l.location_id, s.name as location_name, l.stocked_quantity, l.reserved_quantity, ${available} as available,
      t.id as product_id, t.title, lower(t.title) as lower_title, t.thumbnail,
      c.id as variant_id, c.title as variant_title, c.variant_rank, c.sku, c.barcode
    from inventory_level l
    join stock_location s on s.id = l.location_id and s.deleted_at is null
    join stock_location_stock_location_vendor_vendor o on o.stock_location_id = s.id and o.deleted_at is null
    join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id and i.deleted_at is null
    join product_variant c on c.id = i.variant_id and c.deleted_at is null and c.manage_inventory
    join product t on t.id = c.product_id and t.deleted_at is null
    join product_product_vendor_vendor v on v.product_id = t.id and v.vendor_id = o.vendor_id and v.deleted_at is null
    where l.deleted_at is null and ${join(filters, " and ")}`
  const direction = descending ? sql`desc` : sql`asc`
  return selectPage(container, matching, {
    order: sql`${COLUMNS[order]} ${direction} nulls last, m.lower_title, m.variant_rank, m.location_name, m.id`,
    columns: sql`json_build_object('id', p.id,
      'product', json_build_object('id', p.product_id, 'title', p.title, 'thumbnail', p.thumbnail),
      'variant', json_build_object('id', p.variant_id, 'title', p.variant_title, 'sku', p.sku, 'barcode', p.barcode),
      'location', json_build_object('id', p.location_id, 'name', p.location_name),
      'stocked_quantity', p.stocked_quantity, 'reserved_quantity', p.reserved_quantity,
      'available_quantity', p.available)`,
    limit,
    offset,
  })
}
