import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql, type Sql } from "./sql"

/** What is known of an order's line besides its amounts: whose it is, under which terms, how it travels. */
export interface OrderLineFacts {
  order_id: string
  line_item_id: string
  placed_at: Date
  currency_code: string
  vendor_id: string
  commission_rate: number
  kind: "product" | "booking"
  booking_id: string | null
  needs_shipping: boolean
  shipping_method_id: string | null
}

/**
 * Lines of vendors in orders `o`, each once, that nothing is recorded of. A service's line is its venue's vendor's, any
 * other its product's; what the shopper may write into a line decides nothing, because a segment must be of its variant.
 */
const unrecorded = (where: Sql): Sql => sql`
  from "order" o
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id and l.deleted_at is null
  left join booking_segment g on g.id = l.metadata ->> 'segment_id' and g.variant_id = l.variant_id
  left join service s on s.product_id = l.product_id and s.deleted_at is null
  left join venue_schedule h on h.venue_id = s.venue_id and h.deleted_at is null
  left join booking b on b.id = coalesce(g.booking_id, (select mine.id from booking mine
      join booking_segment of_it on of_it.booking_id = mine.id and of_it.variant_id = l.variant_id
      where mine.order_id = o.id and s.id is not null order by mine.id limit 1))
  left join product_product_vendor_vendor p on p.product_id = l.product_id and p.deleted_at is null
  join vendor v on v.id = coalesce(b.vendor_id, h.vendor_id, p.vendor_id)
  where ${where} and o.deleted_at is null and not o.is_draft_order and i.quantity > 0
    and not exists (select 1 from order_line_vendor known
      where known.line_item_id = l.id and known.deleted_at is null)`

/** The facts of the lines of these orders of which nothing is recorded yet. Reads tables of order, product and ours. */
export function findLineFacts(container: MedusaContainer, orderIds: string[]): Promise<OrderLineFacts[]> {
  return select<OrderLineFacts>(
    container,
    sql`select distinct on (l.id) o.id as order_id, l.id as line_item_id, o.created_at as placed_at, o.currency_code,
      v.id as vendor_id, v.commission_rate::float as commission_rate,
      case when b.id is not null or s.id is not null then 'booking' else 'product' end as kind, b.id as booking_id,
      l.requires_shipping and b.id is null and s.id is null as needs_shipping,
      (select m.id from order_shipping t
        join order_shipping_method m on m.id = t.shipping_method_id
        join shipping_option a on a.id = m.shipping_option_id
        join product_shipping_profile f on f.shipping_profile_id = a.shipping_profile_id and f.deleted_at is null
        where t.order_id = o.id and t.version = o.version and t.return_id is null and t.deleted_at is null
          and f.product_id = l.product_id order by m.id limit 1) as shipping_method_id
      ${unrecorded(sql`o.id = any(${orderIds})`)} order by l.id`,
  )
}

/** Ids of orders with such lines, the oldest first: of all times, or of the last `days`. */
export async function findUnrecordedOrders(
  container: MedusaContainer,
  { days, limit }: { days?: number; limit: number },
): Promise<string[]> {
  const when = days === undefined ? sql`true` : sql`o.created_at > now() - make_interval(days => ${days})`
  const rows = await select<{ id: string }>(
    container,
    sql`select distinct on (o.created_at, o.id) o.id ${unrecorded(when)} order by o.created_at, o.id limit ${limit}`,
  )
  return rows.map(({ id }) => id)
}
