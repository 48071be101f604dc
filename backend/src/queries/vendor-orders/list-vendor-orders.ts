import type { MedusaContainer } from "@medusajs/framework/types"
import { STATUS_SQL, type VendorOrderStatus } from "../../workflows/vendor-orders/vendor-order-status"
import { selectPage, type Page } from "../page"
import { join, Sql, sql } from "../sql"
import { matchWords } from "../words"
import { BUYER, BUYER_NAME, CANCELED, PIECE_SUMS, SOLD, soldBy, VENDOR_LINES } from "./pieces"

/** Which of a vendor's orders; `from` and `to` are instants of placing, half-open. */
export interface VendorOrderSearch {
  vendor_id: string
  q?: string
  status?: readonly VendorOrderStatus[]
  from?: Date
  to?: Date
  order: string
  limit: number
  offset: number
}

/** A vendor's part of an order in a list; `total` in major units, delivery included. */
export interface ListedVendorOrder {
  id: string
  number: number
  status: VendorOrderStatus
  placed_at: string
  customer_name: string | null
  pieces: number
  total: number
  currency_code: string
}

/** One page of the orders with goods of a vendor, and their sums of that vendor's lines alone. One statement. */
export function listVendorOrders(
  container: MedusaContainer,
  { vendor_id, q, status, from, to, order, limit, offset }: VendorOrderSearch,
): Promise<Page<ListedVendorOrder>> {
  const sums = sql`select o.id, o.display_id as number, min(w.placed_at) as placed_at, o.currency_code,
      ${CANCELED} as canceled, ${BUYER_NAME} as customer_name, sum(${SOLD})::int as pieces,
      sum(w.total + w.shipping_total)::float as total,
      ${PIECE_SUMS}
    from ${VENDOR_LINES}
    ${BUYER}
    where ${soldBy(vendor_id)}
      ${from ? sql`and w.placed_at >= ${from}` : sql``} ${to ? sql`and w.placed_at < ${to}` : sql``}
    group by o.id, a.id, b.id`
  const conditions = [matching(q), status ? sql`s.status = any(${[...status]})` : sql`true`]
  return selectPage<ListedVendorOrder>(
    container,
    sql`select s.* from (select t.*, ${new Sql(STATUS_SQL, [])} as status from (${sums}) t) s
      where ${join(conditions, " and ")}`,
    {
      order: orderBy(order),
      columns: sql`json_build_object('id', p.id, 'number', p.number, 'status', p.status, 'placed_at', p.placed_at,
        'customer_name', p.customer_name, 'pieces', p.pieces, 'total', p.total, 'currency_code', p.currency_code)`,
      limit,
      offset,
    },
  )
}

/** A number, with or without #, is the order's; words are the buyer's. */
function matching(q: string | undefined): Sql {
  const number = /^#?(\d{1,9})$/.exec(q?.trim() ?? "")?.[1]
  if (number) return sql`s.number = ${Number(number)}`
  const name = sql`s.customer_name`
  return matchWords(q, { name, offer: name, rest: name }).matches
}

function orderBy(order: string): Sql {
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`
  return order.endsWith("number")
    ? sql`m.number ${direction}`
    : sql`m.placed_at ${direction}, m.number ${direction}`
}
