import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"
import { CANCELED } from "../vendor-orders/pieces"

/** What an order tells its buyer besides the parts of its vendors. */
export interface ShopperOrderHead {
  id: string
  number: number
  placed_at: string
  canceled: boolean
  currency_code: string
  vendors: { id: string; name: string; handle: string }[]
  /** The visits that were ordered with it. */
  bookings: { id: string; number: number; starts_at: string; time_zone: string }[]
}

/** An order with goods of a customer, or none when it is not theirs. One statement. */
export async function findShopperOrder(
  container: MedusaContainer,
  { order_id, customer_id }: { order_id: string; customer_id: string },
): Promise<ShopperOrderHead | undefined> {
  const [row] = await select<ShopperOrderHead>(
    container,
    sql`select o.id, o.display_id as number, o.created_at as placed_at, ${CANCELED} as canceled, o.currency_code,
      jsonb_agg(distinct jsonb_build_object('id', n.id, 'name', n.name, 'handle', n.handle)) as vendors,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'starts_at', b.starts_at,
          'time_zone', b.time_zone) order by b.starts_at, b.id)
        from booking b where b.order_id = o.id and b.customer_id = o.customer_id and b.deleted_at is null), '[]')
        as bookings
    from "order" o
    join order_line_vendor w on w.order_id = o.id and w.kind = 'product' and w.deleted_at is null
    join vendor n on n.id = w.vendor_id
    where o.id = ${order_id} and o.customer_id = ${customer_id} and o.deleted_at is null
    group by o.id`,
  )
  return row
}
