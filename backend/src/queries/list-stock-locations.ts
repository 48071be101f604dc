import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "./page"
import { join, sql } from "./sql"
import { matchWords } from "./words"

/** Which locations, in which order; `vendor_id` selects exactly these vendors'. */
export interface LocationSearch {
  id?: string
  q?: string
  vendor_id?: string[]
  order: "name" | "created_at"
  descending: boolean
  limit: number
  offset: number
}

/** Where a vendor's goods lie, and how many pieces. */
export interface StockLocationRow {
  id: string
  name: string
  vendor: { id: string; name: string }
  address_1: string
  city: string | null
  postal_code: string | null
  country_code: string
  stocked_quantity: number
  created_at: string
}

/** One page of the locations of vendors. Reads tables of stock location, inventory and vendor. One statement. */
export async function listStockLocations(
  container: MedusaContainer,
  { id, q, vendor_id, order, descending, limit, offset }: LocationSearch,
): Promise<Page<StockLocationRow>> {
  const words = matchWords(q, { name: sql`s.name`, offer: sql`a.city`, rest: sql`a.address_1` })
  const filters = [
    words.matches,
    ...(id === undefined ? [] : [sql`s.id = ${id}`]),
    ...(vendor_id === undefined ? [] : [sql`o.vendor_id = any(${vendor_id})`]),
  ]
  const matching = sql`
    select s.id, s.name, lower(s.name) as lower_name, s.created_at, d.id as vendor_id, d.name as vendor_name,
      a.address_1, a.city, a.postal_code, a.country_code
    from stock_location s
    join stock_location_stock_location_vendor_vendor o on o.stock_location_id = s.id and o.deleted_at is null
    join vendor d on d.id = o.vendor_id and d.deleted_at is null
    left join stock_location_address a on a.id = s.address_id and a.deleted_at is null
    where s.deleted_at is null and ${join(filters, " and ")}`
  return selectPage(container, matching, {
    order: sql`${order === "name" ? sql`m.lower_name` : sql`m.created_at`} ${descending ? sql`desc` : sql`asc`}, m.id`,
    columns: sql`json_build_object('id', p.id, 'name', p.name, 'address_1', coalesce(p.address_1, ''), 'city', p.city,
      'postal_code', p.postal_code, 'country_code', coalesce(p.country_code, ''), 'created_at', p.created_at,
      'vendor', json_build_object('id', p.vendor_id, 'name', p.vendor_name),
      'stocked_quantity', (select coalesce(sum(l.stocked_quantity), 0) from inventory_level l
        where l.location_id = p.id and l.deleted_at is null))`,
    limit,
    offset,
  })
}
