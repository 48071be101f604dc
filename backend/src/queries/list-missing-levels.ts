import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "./sql"

/** An article and a location that have no level yet. */
export interface MissingLevel {
  inventory_item_id: string
  location_id: string
}

/** Which articles of a vendor's products have no level at which of its locations. Reads tables of product and inventory. */
export async function listMissingLevels(
  container: MedusaContainer,
  vendorId: string,
): Promise<MissingLevel[]> {
  return select<MissingLevel>(
    container,
    sql`select distinct i.inventory_item_id, sl.stock_location_id as location_id
      from product_product_vendor_vendor o
      join product_variant v on v.product_id = o.product_id and v.deleted_at is null
      join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
      join stock_location_stock_location_vendor_vendor sl on sl.vendor_id = o.vendor_id and sl.deleted_at is null
      where o.vendor_id = ${vendorId} and o.deleted_at is null and not exists (
        select 1 from inventory_level l where l.inventory_item_id = i.inventory_item_id
          and l.location_id = sl.stock_location_id and l.deleted_at is null)`,
  )
}
