import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "./sql"

/**
 * Which of these variants somebody still waits for: they are reserved, or in an order that was neither cancelled nor handed
 * over. Reads tables of product, inventory and order; one statement.
 */
export async function variantsInOrders(container: MedusaContainer, variantIds: string[]): Promise<string[]> {
  if (variantIds.length === 0) return []
  const rows = await select<{ id: string }>(
    container,
    sql`select v.id from product_variant v where v.id = any(${variantIds}) and (
      exists (select 1 from product_variant_inventory_item i
        join reservation_item r on r.inventory_item_id = i.inventory_item_id and r.deleted_at is null
        where i.variant_id = v.id and i.deleted_at is null)
      or exists (select 1 from order_line_item li
        join order_item oi on oi.item_id = li.id and oi.deleted_at is null
        join "order" o on o.id = oi.order_id and o.version = oi.version and o.deleted_at is null
        where li.variant_id = v.id and li.deleted_at is null
          and o.status not in ('canceled', 'completed', 'archived')
          and oi.quantity > oi.fulfilled_quantity + oi.written_off_quantity))`,
  )
  return rows.map(({ id }) => id)
}
