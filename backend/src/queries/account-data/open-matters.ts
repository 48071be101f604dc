import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"
import { CANCELED, SOLD, VENDOR_LINES } from "../vendor-orders/pieces"

/** What keeps an account from being deleted, by the numbers that people call them by. */
export interface OpenMatters {
  /** Visits that are still to take place, the next first. */
  bookings: { id: string; number: number; starts_at: string }[]
  /** Orders with goods that are still to leave, or that are on their way back. */
  orders: { id: string; number: number }[]
}

/** A customer's open visits and orders. One statement; reads tables of scheduling, order and ledger. */
export async function findOpenMatters(container: MedusaContainer, customer_id: string): Promise<OpenMatters> {
  const [row] = await select<OpenMatters>(
    container,
    sql`select
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'starts_at', b.starts_at)
          order by b.starts_at, b.id)
        from booking b where b.customer_id = ${customer_id} and b.deleted_at is null
          and (b.status = 'checked_in' or b.status in ('requested', 'confirmed') and b.ends_at > now())), '[]')
        as bookings,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'number', u.number) order by u.number) from (
        select o.id, o.display_id as number from ${VENDOR_LINES}
        where o.customer_id = ${customer_id} and w.kind = 'product' and w.deleted_at is null and not ${CANCELED}
        group by o.id having bool_or(i.return_requested_quantity > 0
          or (w.needs_shipping and ${SOLD} - c.cancelled > i.shipped_quantity))) u), '[]') as orders`,
  )
  return row
}
