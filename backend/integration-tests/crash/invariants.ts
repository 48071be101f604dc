import type { Client } from "@medusajs/framework/pg"

/** Every booking with its order, its live claims, and what its order's payments hold. */
const VISITS = `
  select b.*, o.id as live_order_id, o.id is null as orderless,
    (select count(*) from claim c where c.booking_id = b.id and c.live) as live_claims,
    (select count(*) from claim c where c.booking_id = b.id and c.live and c.kind = 'booking') as booking_claims
  from booking b
  left join "order" o on o.id = b.order_id and o.deleted_at is null and o.canceled_at is null`

/** Every order that is not cancelled, with the sums of its payments and of its own books. */
const ORDERS = `
  select o.id, oc.cart_id, (s.totals ->> 'original_order_total')::numeric as total,
    (s.totals ->> 'pending_difference')::numeric as pending, money.*,
    (select coalesce(sum(t.amount), 0) from order_transaction t
      where t.order_id = o.id and t.deleted_at is null) as booked,
    (select coalesce(sum(b.refund_total), 0) from booking b where b.order_id = o.id) as promised
  from "order" o
  left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
  join lateral (select totals from order_summary where order_id = o.id and deleted_at is null
    order by version desc limit 1) s on true
  cross join lateral (
    select coalesce(sum((select sum(amount) from capture c where c.payment_id = p.id and c.deleted_at is null)), 0) as captured,
      coalesce(sum((select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null)), 0) as refunded,
      count(p.id) filter (where p.canceled_at is null) as payments
    from order_payment_collection opc join payment p on p.payment_collection_id = opc.payment_collection_id
    where opc.order_id = o.id and opc.deleted_at is null and p.deleted_at is null) money
  where o.deleted_at is null and o.canceled_at is null`

const LINES_OF_ORDER = `
  select i.order_id, l.variant_id, l.metadata ->> 'segment_id' as segment_id, sum(i.quantity) as quantity
  from order_item i join order_line_item l on l.id = i.item_id
  join "order" o on o.id = i.order_id and o.version = i.version and o.canceled_at is null
  where i.deleted_at is null group by 1, 2, 3`

/** What must never be found once nothing is under way: each statement selects the violations of a rule. */
const RULES: Record<string, string> = {
  "an order's visit is the order's own": `
    select line.order_id, v.id, v.status from (${LINES_OF_ORDER}) line
    join booking_segment g on g.id = line.segment_id join (${VISITS}) v on v.id = g.booking_id
    where v.order_id is distinct from line.order_id or v.status in ('held', 'expired', 'released')`,
  "a visit that is to come has a live order": `
    select v.id, v.status, v.order_id from (${VISITS}) v where v.status in ('confirmed', 'requested') and v.orderless`,
  "a visit booked online is paid for": `
    select v.id, x.captured, x.payments from (${VISITS}) v join (${ORDERS}) x on x.id = v.order_id
    where v.status in ('confirmed', 'requested') and v.source = 'online' and x.payments = 0`,
  "a visit that ended claims no time": `
    select v.id, v.status from (${VISITS}) v
    where v.status in ('expired', 'released', 'cancelled', 'declined') and v.live_claims > 0`,
  "a visit that is to come claims its time": `
    select v.id, v.status from (${VISITS}) v where v.status in ('confirmed', 'requested') and v.booking_claims = 0`,
  "a cart has one order": `
    select cart_id, count(*) from (${ORDERS}) x where cart_id is not null group by cart_id having count(*) > 1`,
  "an order is linked to its cart": `
    select x.id from (${ORDERS}) x join (${LINES_OF_ORDER}) line on line.order_id = x.id
    join booking_segment g on g.id = line.segment_id join booking b on b.id = g.booking_id
    where x.cart_id is distinct from b.cart_id`,
  "a cart is completed if, and only if, it has an order": `
    select c.id, c.completed_at, oc.order_id from cart c
    left join order_cart oc on oc.cart_id = c.id and oc.deleted_at is null
    where (c.completed_at is null) <> (oc.order_id is null)`,
  "the visits in an open cart are those held for it": `
    select c.id, held.lines as held, sold.lines as sold from cart c
    cross join lateral (select array_agg(g.line_item_id order by g.line_item_id) as lines from booking b
      join booking_segment g on g.booking_id = b.id
      where b.cart_id = c.id and b.status = 'held') held
    cross join lateral (select array_agg(l.id order by l.id) as lines from cart_line_item l
      join service_variant s on s.variant_id = l.variant_id
      where l.cart_id = c.id and l.deleted_at is null) sold
    where c.completed_at is null and held.lines is distinct from sold.lines`,
  "money that was taken belongs to visits that take place, or went back": `
    select * from (${ORDERS}) x where x.payments > 0
    and (x.captured <> x.total or x.refunded <> x.promised)`,
  "no money is taken without an order": `
    select p.id, p.captured_at from payment p
    join cart_payment_collection cpc on cpc.payment_collection_id = p.payment_collection_id
    where p.captured_at is not null and not exists (select 1 from order_cart oc
      where oc.cart_id = cpc.cart_id and oc.deleted_at is null)`,
  "the order's books follow its payments": `
    select * from (${ORDERS}) x where x.booked <> x.captured - x.refunded or (x.payments > 0 and x.pending <> 0)`,
  "the sums of a payment are right": `
    select pc.id, pc.status, pc.captured_amount, pc.refunded_amount, x.captured, x.refunded from (${ORDERS}) x
    join order_payment_collection opc on opc.order_id = x.id join payment_collection pc on pc.id = opc.payment_collection_id
    where pc.status <> 'completed' or pc.captured_amount <> x.captured or coalesce(pc.refunded_amount, 0) <> x.refunded`,
  "stock is reserved for live orders alone": `
    select v.inventory_item_id, v.reserved_quantity, ordered.quantity from inventory_level v
    join product_variant_inventory_item pvi on pvi.inventory_item_id = v.inventory_item_id
    cross join lateral (select coalesce(sum(line.quantity), 0) as quantity from (${LINES_OF_ORDER}) line
      where line.variant_id = pvi.variant_id) ordered
    where v.reserved_quantity <> ordered.quantity`,
}

/** The rules that are broken, each with the rows that break it; none is as it should be. */
export async function violations(client: Client): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {}
  for (const [rule, statement] of Object.entries(RULES)) {
    const { rows } = await client.query(statement)
    if (rows.length > 0) broken[rule] = rows
  }
  return broken
}

/** What has become of a cart. */
export interface CartOutcome {
  bookings: string[]
  orders: number
  captured: number
  refunded: number
}

/** The states of a cart's bookings, its live orders, and the money that moved. */
export async function outcomeOf(client: Client, cart: string): Promise<CartOutcome> {
  const { rows } = await client.query<CartOutcome>(
    `select
       (select coalesce(array_agg(status order by created_at), '{}') from booking where cart_id = $1) as bookings,
       (select count(*)::int from order_cart oc join "order" o on o.id = oc.order_id and o.canceled_at is null
         where oc.cart_id = $1 and oc.deleted_at is null) as orders,
       coalesce(sum(taken.amount), 0)::float as captured, coalesce(sum(back.amount), 0)::float as refunded
     from cart_payment_collection cpc
     join payment p on p.payment_collection_id = cpc.payment_collection_id
     cross join lateral (select sum(amount) as amount from capture where payment_id = p.id and deleted_at is null) taken
     cross join lateral (select sum(amount) as amount from refund where payment_id = p.id and deleted_at is null) back
     where cpc.cart_id = $1`,
    [cart],
  )
  return rows[0]
}
