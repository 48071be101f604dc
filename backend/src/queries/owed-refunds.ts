import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Money that a booking which ended has still to get back; `amount` in major units of its currency. */
export interface OwedRefund {
  booking_id: string
  order_id: string
  amount: number
}

/**
 * The refunds that bookings which ended in the last 30 days, but not in the last `minutes`, were granted and never
 * got; those of a no-show only after its local day, on which it can still be checked in. Each refund names its
 * booking in its note. Never more than the order's payments still hold. Reads tables of
 * scheduling, order and payment.
 */
export async function findOwedRefunds(container: MedusaContainer, minutes: number): Promise<OwedRefund[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { booking_id: string; order_id: string; amount: string }[] }>(
      `select b.id as booking_id, b.order_id, least(b.refund_total - got.amount, money.left_over)::text as amount
       from booking b
       join lateral (
         select coalesce(sum(c.taken), 0) - coalesce(sum(r.returned), 0) as left_over, array_agg(p.id) as payment_ids
         from order_payment_collection opc
         join payment p on p.payment_collection_id = opc.payment_collection_id
           and p.deleted_at is null and p.canceled_at is null
         cross join lateral (
           select sum(amount) as taken from capture where payment_id = p.id and deleted_at is null) c
         cross join lateral (
           select sum(amount) as returned from refund where payment_id = p.id and deleted_at is null) r
         where opc.order_id = b.order_id and opc.deleted_at is null
       ) money on money.left_over > 0
       cross join lateral (
         select coalesce(sum(amount), 0) as amount from refund
         where payment_id = any(money.payment_ids) and note = 'booking ' || b.id and deleted_at is null
       ) got
       where (b.status in ('cancelled', 'declined', 'expired') or (b.status = 'no_show'
           and (b.starts_at at time zone b.time_zone)::date < (now() at time zone b.time_zone)::date))
         and b.refund_total > got.amount
         and b.deleted_at is null
         and b.updated_at between now() - interval '30 days' and now() - make_interval(mins => ?)
       order by b.id`,
      [minutes],
    )
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}
