import { sql, type Sql } from "../sql"

/**
 * The goods that vendors sold, one row a line: id, vendor_id, customer_id, order_id, order_number, title, option, quantity,
 * currency_code, placed_at, total (what it cost, without what was given back of it). Orders that were called off are none.
 * `where` narrows `o`, the order, and `l`, the line as its vendor's.
 */
export const productLines = (where: Sql): Sql => sql`select l.line_item_id as id, l.vendor_id, o.customer_id,
    o.id as order_id, o.display_id as order_number, li.title, li.variant_title as option, l.quantity, l.currency_code,
    l.placed_at, greatest(0, l.total - coalesce((select sum(r.amount) from line_refund r
      where r.order_id = o.id and r.line_item_id = l.line_item_id and r.deleted_at is null), 0)) as total
  from order_line_vendor l
    join "order" o on o.id = l.order_id and o.deleted_at is null and o.status <> 'canceled'
    join order_line_item li on li.id = l.line_item_id
  where l.kind = 'product' and l.deleted_at is null and ${where}`
