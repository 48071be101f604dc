import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A payment that landed for a cart which has not become an order. */
export interface StrayPayment {
  payment_id: string
  cart_id: string
}

/**
 * The payments of the last 30 days, but not of the last `minutes`, that were neither cancelled nor given back and
 * whose cart has no order. Reads tables of payment, cart and order.
 */
export async function findStrayPayments(
  container: MedusaContainer,
  minutes: number,
): Promise<StrayPayment[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: StrayPayment[]
  }>(
    `select p.id as payment_id, k.cart_id
     from payment p
     join cart_payment_collection k on k.payment_collection_id = p.payment_collection_id and k.deleted_at is null
     join cart c on c.id = k.cart_id and c.completed_at is null and c.deleted_at is null
     where p.created_at between now() - interval '30 days' and now() - make_interval(mins => ?)
       and p.deleted_at is null and p.canceled_at is null
       and not exists (select 1 from order_cart oc where oc.cart_id = c.id and oc.deleted_at is null)
       and not exists (select 1 from order_payment_collection oc
         where oc.payment_collection_id = p.payment_collection_id and oc.deleted_at is null)
       and coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
         < coalesce(nullif((select sum(t.amount) from capture t where t.payment_id = p.id and t.deleted_at is null), 0),
           p.amount)
     order by p.created_at, p.id limit 100`,
    [minutes],
  )
  return rows
}
