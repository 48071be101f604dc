import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "../page"
import { sql } from "../sql"
import { instantOf } from "./instant-of"
import { productLines } from "./product-lines"

/** A line of goods that a client bought of their vendor; `total` in major units, without what was given back of it. */
export interface ClientOrderLine {
  id: string
  order_id: string
  order_number: number
  title: string
  option: string | null
  quantity: number
  total: number
  currency_code: string
  placed_at: string
}

/** One page of what a client bought of their vendor, the latest first; never another vendor's lines of the same order. */
export function listClientOrderLines(
  container: MedusaContainer,
  { client_id, limit, offset }: { client_id: string; limit: number; offset: number },
): Promise<Page<ClientOrderLine>> {
  const ofClient = sql`(l.vendor_id, o.customer_id) = (select c.vendor_id, c.customer_id from client c
    where c.id = ${client_id} and c.deleted_at is null)`
  return selectPage(container, productLines(ofClient), {
    order: sql`m.placed_at desc, m.id`,
    columns: sql`json_build_object('id', p.id, 'order_id', p.order_id, 'order_number', p.order_number,
      'title', p.title, 'option', p.option, 'quantity', p.quantity, 'total', p.total,
      'currency_code', p.currency_code, 'placed_at', ${instantOf("placed_at")})`,
    limit,
    offset,
  })
}
