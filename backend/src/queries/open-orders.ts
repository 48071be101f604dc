import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "./sql"
import { CANCELED, SOLD, VENDOR_LINES } from "./vendor-orders/pieces"

/**
 * Which of these variants somebody still waits for: they are reserved, or in an order that was neither cancelled nor handed
 * over. Pieces that their vendor cancelled are waited for by nobody. Reads tables of product, inventory, order and ledger;
 * one statement.
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
          and oi.quantity > oi.fulfilled_quantity + oi.written_off_quantity
            + (select coalesce(sum(f.quantity), 0) from line_refund f where f.order_id = o.id and f.line_item_id = li.id
                and f.kind = 'cancellation' and f.deleted_at is null)))`,
  )
  return rows.map(({ id }) => id)
}

/**
 * Whether something is still to leave a stock location: a parcel that is packed there, or pieces to be packed that travel by
 * one of its ways of delivery. Reads tables of fulfillment, order and ledger; one statement.
 */
export async function isAwaitedFrom(container: MedusaContainer, locationId: string): Promise<boolean> {
  const [{ awaited }] = await select<{ awaited: boolean }>(
    container,
    sql`select exists (select 1 from fulfillment f where f.location_id = ${locationId} and f.shipped_at is null
        and f.delivered_at is null and f.canceled_at is null and f.deleted_at is null)
      or exists (select 1 from ${VENDOR_LINES}
        join order_shipping_method m on m.id = w.shipping_method_id
        join shipping_option a on a.id = m.shipping_option_id and a.deleted_at is null
        join service_zone z on z.id = a.service_zone_id and z.deleted_at is null
        join location_fulfillment_set s on s.fulfillment_set_id = z.fulfillment_set_id and s.deleted_at is null
        where s.stock_location_id = ${locationId} and w.deleted_at is null and w.needs_shipping and not ${CANCELED}
          and ${SOLD} > c.cancelled + i.fulfilled_quantity) as awaited`,
  )
  return awaited
}
