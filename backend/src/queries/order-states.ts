import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderState } from "../workflows/orders/order-state"

/** Which orders: one, those of a cart, or those made or cancelled between `minutes` ago and three days ago that may lack something. */
export type OrdersOf = { order_id: string } | { cart_id: string } | { minutes: number }

/**
 * The states of orders that came from a cart or sell bookings, in the order of their ids. Reads tables of order, cart, payment
 * and scheduling: it asks what a process that was killed has left between them.
 */
export async function loadOrderStates(container: MedusaContainer, of: OrdersOf): Promise<OrderState[]> {
  const { where, but, parameters } = condition(of)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: OrderState[] }>(
      `select state.* from (${STATES} and ${where}) state where ${but ?? "true"} order by order_id`,
      parameters,
    )
  return rows
}

function condition(of: OrdersOf): { where: string; but?: string; parameters: (string | number)[] } {
  if ("order_id" in of) return { where: "o.id = ?", parameters: [of.order_id] }
  if ("cart_id" in of) {
    // An order that lost its link is found by its customer: an index leads there, and to few orders.
    const stray = `select mine.id from cart
      join "order" mine on mine.customer_id = cart.customer_id and mine.created_at >= cart.created_at
      join order_item i on i.order_id = mine.id
      join order_line_item l on l.id = i.item_id
      join booking_segment g on g.id = l.metadata ->> 'segment_id'
      join booking b on b.id = g.booking_id and b.cart_id = cart.id where cart.id = ?`
    return {
      where: `o.id in (select order_id from order_cart where cart_id = ? and deleted_at is null union ${stray})`,
      parameters: [of.cart_id, of.cart_id],
    }
  }
  return {
    where:
      "greatest(o.created_at, o.canceled_at) between now() - interval '3 days' and now() - make_interval(mins => ?)",
    but: `not ((canceled and kept = 0 and held = 0)
      or (not canceled and linked and cart_completed and paid and definite = cardinality(booking_ids)))`,
    parameters: [of.minutes],
  }
}

const STATES = `
select o.id as order_id, coalesce(oc.cart_id, visit.cart_id) as cart_id, oc.cart_id is not null as linked,
  exists (select 1 from order_cart other
    where other.cart_id = c.id and other.order_id <> o.id and other.deleted_at is null) as replaced,
  o.canceled_at is not null as canceled, c.completed_at is not null as cart_completed,
  pc.id as collection_id, opc.order_id is not null as collection_linked, coalesce(pc.amount > 0, false) as due,
  session.id as session_id, coalesce(session.status = 'pending_authorization', false) as deferred,
  coalesce(payment.paid, false) as paid, coalesce(payment.voided, false) as voided,
  exists (select 1 from order_transaction t where t.order_id = o.id and t.deleted_at is null) as booked,
  visit.booking_ids, visit.definite, visit.kept, visit.ended, visit.held, visit.lost
from "order" o
left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
cross join lateral (
  select max(b.cart_id) as cart_id, coalesce(array_agg(b.id) filter (where b.id is not null), '{}') as booking_ids,
    (count(*) filter (where b.order_id = o.id))::int as definite,
    (count(*) filter (where b.order_id = o.id and b.status in ('requested', 'confirmed')))::int as kept,
    (count(*) filter (where b.order_id = o.id
      and b.status in ('cancelled', 'declined', 'expired', 'released')))::int as ended,
    (count(*) filter (where b.status = 'held'))::int as held,
    (count(*) filter (where b.order_id is distinct from o.id and b.status in ('expired', 'released')))::int as lost
  from booking b where b.id in (
    select g.booking_id from order_item i
    join order_line_item l on l.id = i.item_id
    join booking_segment g on g.id = l.metadata ->> 'segment_id' and g.variant_id = l.variant_id
    where i.order_id = o.id and i.deleted_at is null
  )
) visit
left join cart c on c.id = coalesce(oc.cart_id, visit.cart_id)
left join cart_payment_collection cpc on cpc.cart_id = c.id and cpc.deleted_at is null
left join payment_collection pc on pc.id = cpc.payment_collection_id and pc.deleted_at is null
left join order_payment_collection opc
  on opc.order_id = o.id and opc.payment_collection_id = pc.id and opc.deleted_at is null
left join lateral (
  select s.id, s.status from payment_session s
  where s.payment_collection_id = pc.id and s.deleted_at is null order by s.created_at desc limit 1
) session on true
left join lateral (
  select bool_or(p.canceled_at is null) as paid, bool_or(p.canceled_at is not null) as voided from payment p
  where p.payment_collection_id = pc.id and p.deleted_at is null
) payment on true
where o.deleted_at is null and not o.is_draft_order and (oc.cart_id is not null or cardinality(visit.booking_ids) > 0)`
