import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * The orders with a payment of the last three days, but not of the last `minutes`, whose taking or giving back was
 * cut off: authorized at checkout and never captured; captured or refunded, but not so in the payment's sums or in
 * the order's own books, where a visit's refund is a credit too. Reads tables of payment and order.
 */
export async function findUnsettledPayments(container: MedusaContainer, minutes: number): Promise<string[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: { order_id: string }[]
  }>(
    `with recent as (
       select id, null as entry_id, 'payment' as kind from payment where created_at between ${SPAN}
       union all select payment_id, id, 'capture' from capture where deleted_at is null and created_at between ${SPAN}
       union all select payment_id, id, 'refund' from refund where deleted_at is null and created_at between ${SPAN}
     )
     select distinct opc.order_id
     from recent
     join payment p on p.id = recent.id and p.deleted_at is null and p.canceled_at is null
     join payment_collection pc on pc.id = p.payment_collection_id
     join order_payment_collection opc on opc.payment_collection_id = pc.id and opc.deleted_at is null
     join "order" o on o.id = opc.order_id and o.deleted_at is null and o.canceled_at is null
     where (p.captured_at is null
         and coalesce((select sum(e.amount) from capture e where e.payment_id = p.id and e.deleted_at is null), 0)
           in (0, p.amount)
         and exists (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null))
       or (recent.kind <> 'payment' and not exists (
         select 1 from order_transaction t where t.reference_id = recent.entry_id and t.deleted_at is null))
       or (recent.kind = 'refund' and (exists (select 1 from order_change h where h.order_id = o.id
             and h.change_type = 'credit_line' and h.status = 'pending' and h.deleted_at is null)
           or (${pending} > 0 and ${refundedToEnded} > ${credited})))
       or coalesce(pc.captured_amount, 0) <> ${sumOf("capture")}
       or coalesce(pc.refunded_amount, 0) <> ${sumOf("refund")}`,
    [minutes, minutes, minutes],
  )
  return rows.map(({ order_id }) => order_id)
}

const SPAN = "now() - interval '3 days' and now() - make_interval(mins => ?)"

const pending = `(select (s.totals ->> 'pending_difference')::numeric from order_summary s
  where s.order_id = o.id and s.deleted_at is null order by s.version desc limit 1)`

const refundedToEnded = `(select coalesce(sum(e.amount), 0) from refund e join payment ep on ep.id = e.payment_id
  where ep.payment_collection_id = pc.id and (e.note like 'booking %' or e.note like 'line %') and e.deleted_at is null)`

const credited = `(select coalesce(sum(l.amount), 0) from order_credit_line l
  where l.order_id = o.id and l.version = o.version and l.reference = 'payment_collection' and l.deleted_at is null)`

const sumOf = (table: "capture" | "refund") =>
  `(select coalesce(sum(e.amount), 0) from ${table} e join payment ep on ep.id = e.payment_id
     where ep.payment_collection_id = pc.id and e.deleted_at is null and ep.deleted_at is null)`
