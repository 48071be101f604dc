import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"
import { SOLD, VENDOR_LINES } from "./pieces"

/** How much of an inventory item is kept for a line, and how much has to be: for the pieces that can still be packed. */
export interface Kept {
  id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  needed: number
}

/** What is kept in stock for lines although it will not be packed any more. */
export function findSpareReservations(container: MedusaContainer, lineItemIds: string[]): Promise<Kept[]> {
  return select<Kept>(
    container,
    sql`select r.id, r.inventory_item_id, r.location_id, r.quantity::float as quantity,
        (greatest(${SOLD} - c.cancelled - i.fulfilled_quantity, 0) * coalesce(k.required_quantity, 1))::float as needed
      from ${VENDOR_LINES}
      join order_line_item l on l.id = w.line_item_id
      join reservation_item r on r.line_item_id = w.line_item_id and r.deleted_at is null
      left join product_variant_inventory_item k on k.variant_id = l.variant_id
        and k.inventory_item_id = r.inventory_item_id and k.deleted_at is null
      where w.line_item_id = any(${lineItemIds}) and w.deleted_at is null
        and r.quantity > greatest(${SOLD} - c.cancelled - i.fulfilled_quantity, 0) * coalesce(k.required_quantity, 1)
      order by r.id`,
  )
}
