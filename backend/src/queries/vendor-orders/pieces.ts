import { sql, type Sql } from "../sql"

/**
 * The lines that vendors sell in orders, with where their pieces are: `w` whose the line is, `o` the order, `i` its
 * newest quantities, `c` what was cancelled. Bookings are none of them.
 */
export const VENDOR_LINES: Sql = sql`order_line_vendor w
  join "order" o on o.id = w.order_id and o.deleted_at is null
  join order_item i on i.order_id = o.id and i.version = o.version and i.item_id = w.line_item_id and i.deleted_at is null
  cross join lateral (select coalesce(sum(f.quantity), 0)::int as cancelled from line_refund f
    where f.order_id = w.order_id and f.line_item_id = w.line_item_id and f.kind = 'cancellation'
      and f.deleted_at is null) c`

/** True for lines of `VENDOR_LINES` that are this vendor's goods. */
export const soldBy = (vendorId: string): Sql =>
  sql`w.vendor_id = ${vendorId} and w.kind = 'product' and w.deleted_at is null`

/** Whether the whole order was cancelled. */
export const CANCELED: Sql = sql`(o.canceled_at is not null or o.status = 'canceled')`

/** The pieces sold: no more than were frozen, and no more than the platform left in the order. */
export const SOLD: Sql = sql`least(w.quantity, i.quantity)::int`

/**
 * Who bought (`a` the delivery's address, `b` the account), with the name they gave. A guest's customer is shared by all
 * businesses that typed the same e-mail, so nothing is told of it.
 */
export const BUYER: Sql = sql`left join order_address a on a.id = o.shipping_address_id
  left join customer b on b.id = o.customer_id and b.has_account`
export const BUYER_NAME: Sql = sql`nullif(trim(concat_ws(' ', coalesce(a.first_name, b.first_name), coalesce(a.last_name, b.last_name))), '')`

/** The columns that `STATUS_SQL` reads, summed up over lines; what needs no shipping counts as delivered at once. */
export const PIECE_SUMS: Sql = (() => {
  const reached = (column: Sql) =>
    sql`sum(case when w.needs_shipping then ${column} else ${SOLD} - c.cancelled end)::int`
  return sql`sum(${SOLD} - c.cancelled)::int as wanted, ${reached(sql`i.fulfilled_quantity`)} as packed,
    ${reached(sql`i.shipped_quantity`)} as shipped, ${reached(sql`i.delivered_quantity`)} as delivered,
    sum(i.return_received_quantity + i.return_dismissed_quantity)::int as returned`
})()
