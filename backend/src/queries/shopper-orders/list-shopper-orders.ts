import type { MedusaContainer } from "@medusajs/framework/types"
import { STATUS_SQL, type VendorOrderStatus } from "../../workflows/vendor-orders/vendor-order-status"
import { selectPage, type Page } from "../page"
import { raw, sql } from "../sql"
import { CANCELED, PIECE_SUMS, SOLD, VENDOR_LINES } from "../vendor-orders/pieces"

/** An order of a shopper in a list, with what each vendor makes of its part; amounts in major units, delivery included. */
export interface ListedShopperOrder {
  id: string
  number: number
  placed_at: string
  currency_code: string
  /** What the goods of the order cost; visits are bookings. */
  total: number
  vendors: {
    id: string
    name: string
    handle: string
    status: VendorOrderStatus
    pieces: number
    total: number
  }[]
  /** The goods, the first few. */
  items: { title: string; thumbnail: string | null }[]
}

const VENDORS = sql`select v.*, ${raw(STATUS_SQL)} as status from (
    select w.vendor_id, ${CANCELED} as canceled, sum(${SOLD})::int as pieces,
      sum(w.total + w.shipping_total)::float as total, ${PIECE_SUMS}
    from ${VENDOR_LINES} where w.order_id = p.id and w.kind = 'product' and w.deleted_at is null
    group by w.vendor_id, o.id) v`

const ITEMS = sql`select coalesce(l.product_title, l.title) as title, l.thumbnail
    from order_line_vendor w join order_line_item l on l.id = w.line_item_id
    where w.order_id = p.id and w.kind = 'product' and w.deleted_at is null order by w.total desc, l.id limit 4`

/** One page of a customer's orders with goods, by when they were placed. One statement. */
export function listShopperOrders(
  container: MedusaContainer,
  {
    customer_id,
    order,
    limit,
    offset,
  }: { customer_id: string; order: string; limit: number; offset: number },
): Promise<Page<ListedShopperOrder>> {
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`
  return selectPage<ListedShopperOrder>(
    container,
    sql`select o.id, o.display_id as number, o.created_at as placed_at, o.currency_code from "order" o
      where o.customer_id = ${customer_id} and o.deleted_at is null and exists (select 1 from order_line_vendor w
        where w.order_id = o.id and w.kind = 'product' and w.deleted_at is null)`,
    {
      order: sql`m.placed_at ${direction}, m.number ${direction}`,
      columns: sql`json_build_object('id', p.id, 'number', p.number, 'placed_at', p.placed_at,
        'currency_code', p.currency_code,
        'total', (select sum(v.total) from (${VENDORS}) v),
        'vendors', (select json_agg(json_build_object('id', n.id, 'name', n.name, 'handle', n.handle,
            'status', v.status, 'pieces', v.pieces, 'total', v.total) order by n.name, n.id)
          from (${VENDORS}) v join vendor n on n.id = v.vendor_id),
        'items', (select json_agg(json_build_object('title', k.title, 'thumbnail', k.thumbnail)) from (${ITEMS}) k))`,
      limit,
      offset,
    },
  )
}
