import type { MedusaContainer } from "@medusajs/framework/types"
import type { Acquaintance } from "../../modules/client/keep-clients"
import { select, sql, type Sql } from "../sql"
import { isReal } from "./visits"

/** Who bought or booked what of which vendor in an order, with what they gave of themselves in their latest one there. */
export function acquaintancesOfOrder(container: MedusaContainer, orderId: string): Promise<Acquaintance[]> {
  return select(
    container,
    contacts(sql`select b.vendor_id, b.customer_id from booking b where ${isReal} and b.order_id = ${orderId}
      union select l.vendor_id, o.customer_id from order_line_vendor l join "order" o on o.id = l.order_id
        where l.deleted_at is null and o.id = ${orderId}`),
  )
}

/** Those whom a vendor has to do with and is not yet said to know, up to `limit`. */
export function newAcquaintances(container: MedusaContainer, limit: number): Promise<Acquaintance[]> {
  return select(
    container,
    contacts(sql`select * from (
        select b.vendor_id, b.customer_id from booking b where ${isReal}
        union select l.vendor_id, o.customer_id from order_line_vendor l join "order" o on o.id = l.order_id
          where l.deleted_at is null and o.deleted_at is null) met
      where not exists (select 1 from client c where c.vendor_id = met.vendor_id
        and c.customer_id = met.customer_id and c.deleted_at is null)
        and exists (select 1 from customer c where c.id = met.customer_id and c.deleted_at is null)
      limit ${limit}`),
  )
}

/**
 * What each of `pairs` (vendor_id, customer_id) gave: the address of the latest order at that vendor, then the account they
 * ordered with. A guest's customer is shared by all who typed the same e-mail, so it tells only the vendor at whose desk it
 * was made. Customers who are gone are left out.
 */
const contacts = (pairs: Sql): Sql => sql`with pair as materialized (${pairs})
  select p.vendor_id, p.customer_id, coalesce(last.email, c.email) as email,
    coalesce(last.name, case when own.known then nullif(concat_ws(' ', c.first_name, c.last_name), '') end) as name,
    coalesce(last.phone, case when own.known then c.phone end) as phone
  from pair p
    join customer c on c.id = p.customer_id and c.deleted_at is null
    cross join lateral (select c.has_account or exists (select 1 from booking b where b.customer_id = c.id
      and b.vendor_id = p.vendor_id and b.source <> 'online' and b.deleted_at is null) as known) own
    left join lateral (
      select o.email, coalesce(nullif(concat_ws(' ', bill.first_name, bill.last_name), ''),
          nullif(concat_ws(' ', ship.first_name, ship.last_name), '')) as name,
        coalesce(nullif(bill.phone, ''), nullif(ship.phone, '')) as phone
      from "order" o
        left join order_address bill on bill.id = o.billing_address_id
        left join order_address ship on ship.id = o.shipping_address_id
      where o.customer_id = p.customer_id and o.deleted_at is null
        and (exists (select 1 from booking b where b.order_id = o.id and b.vendor_id = p.vendor_id)
          or exists (select 1 from order_line_vendor l where l.order_id = o.id and l.vendor_id = p.vendor_id))
      order by o.created_at desc limit 1) last on true`
