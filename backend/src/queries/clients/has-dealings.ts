import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** Whether a client has a visit or an order line at their vendor, even one that came to nothing. */
export async function hasDealings(container: MedusaContainer, clientId: string): Promise<boolean> {
  const rows = await select(
    container,
    sql`select 1 from client c where c.id = ${clientId} and (
      exists (select 1 from booking b where b.customer_id = c.customer_id and b.vendor_id = c.vendor_id
        and b.deleted_at is null)
      or exists (select 1 from "order" o join order_line_vendor l on l.order_id = o.id and l.deleted_at is null
        where o.customer_id = c.customer_id and l.vendor_id = c.vendor_id and o.deleted_at is null))`,
  )
  return rows.length > 0
}
