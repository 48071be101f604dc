import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** A refund for lines that was not paid back in full. */
export interface OwedLineRefund {
  refund_id: string
  order_id: string
  vendor_id: string
  kind: "cancellation" | "return"
  amount: number
}

/** Refunds for lines that were written down in the last 30 days, but not in the last `minutes`, and never paid in full. */
export function findOwedLineRefunds(container: MedusaContainer, minutes: number): Promise<OwedLineRefund[]> {
  return select<OwedLineRefund>(
    container,
    sql`with due as (
        select f.refund_id, f.order_id, f.vendor_id, f.kind, sum(f.amount + f.shipping_amount) as amount
        from line_refund f
        where f.created_at between now() - interval '30 days' and now() - make_interval(mins => ${minutes})
          and f.deleted_at is null
        group by f.refund_id, f.order_id, f.vendor_id, f.kind)
      select due.refund_id, due.order_id, due.vendor_id, due.kind, due.amount::float as amount
      from due where due.amount > (
        select coalesce(sum(e.amount), 0) from order_payment_collection x
        join payment p on p.payment_collection_id = x.payment_collection_id and p.deleted_at is null
        join refund e on e.payment_id = p.id and e.deleted_at is null
          and e.note = case due.kind when 'return' then 'return ' else 'line ' end || due.refund_id
        where x.order_id = due.order_id and x.deleted_at is null)
      order by due.refund_id`,
  )
}

/** Returns to a vendor that were received in that span, of which nothing is written down though core says money is owed. */
export function findUnsettledReturns(
  container: MedusaContainer,
  minutes: number,
): Promise<{ return_id: string; order_id: string; vendor_id: string }[]> {
  return select(
    container,
    sql`select distinct r.id as return_id, r.order_id, w.vendor_id
      from "return" r
      join return_item k on k.return_id = r.id and k.received_quantity > 0 and k.deleted_at is null
      join order_line_vendor w on w.line_item_id = k.item_id and w.deleted_at is null
        and w.vendor_id = k.metadata ->> 'vendor_id'
      join "order" o on o.id = r.order_id and o.deleted_at is null and o.canceled_at is null
      join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      where r.received_at between now() - interval '30 days' and now() - make_interval(mins => ${minutes})
        and r.deleted_at is null and (s.totals ->> 'pending_difference')::numeric < 0
        and not exists (select 1 from line_refund f where f.return_id = r.id and f.deleted_at is null)
      order by r.id`,
  )
}
