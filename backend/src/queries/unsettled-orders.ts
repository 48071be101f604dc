import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** An order that came from a cart and whose completion seems to have been cut off. */
export interface UnsettledOrder {
  order_id: string
  cart_id: string
}

/**
 * Orders from carts, older than `minutes` and younger than three days, whose payment was never authorized or
 * whose cart still has holds; at most `limit`, oldest first. Reads tables of order, payment and scheduling.
 */
export async function findUnsettledOrders(
  container: MedusaContainer,
  { minutes, limit }: { minutes: number; limit: number },
): Promise<UnsettledOrder[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: UnsettledOrder[] }>(
    `select oc.order_id, oc.cart_id
     from order_cart oc
     join "order" o on o.id = oc.order_id
     left join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
     left join payment_collection pc on pc.id = opc.payment_collection_id and pc.deleted_at is null
     where oc.deleted_at is null and o.canceled_at is null and o.deleted_at is null
       and o.created_at between now() - interval '3 days' and now() - make_interval(mins => ?)
       and (pc.status in ('not_paid', 'awaiting')
         or exists (select 1 from booking b where b.cart_id = oc.cart_id and b.status = 'held' and b.deleted_at is null))
     order by o.created_at limit ?`,
    [minutes, limit],
  )
  return rows
}
