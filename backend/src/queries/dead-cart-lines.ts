import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Lines of one open cart whose bookings keep no time any more. */
export interface DeadLines {
  cart_id: string
  ids: string[]
}

/**
 * The lines that expired or released bookings of the last day have left in open carts, also those that were never
 * tied to their booking because the process died in between; at most `limit` carts. One that was released less than
 * a minute ago may still be losing its line and is left out, and so is a cart whose payment has landed. Reads tables of scheduling and cart.
 */
export async function findDeadCartLines(container: MedusaContainer, limit: number): Promise<DeadLines[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: DeadLines[] }>(
      `select l.cart_id, array_agg(distinct l.id) as ids
     from booking b
     join booking_segment g on g.booking_id = b.id
     join cart c on c.id = b.cart_id and c.completed_at is null and c.deleted_at is null
     join cart_line_item l on l.cart_id = c.id and l.deleted_at is null
       and (l.id = g.line_item_id or (g.line_item_id is null and l.metadata ->> 'segment_id' = g.id))
     where b.status in ('expired', 'released') and b.updated_at > now() - interval '1 day'
       and (b.status = 'expired' or b.updated_at < now() - interval '1 minute')
       and not exists (select 1 from cart_payment_collection k
         join payment p on p.payment_collection_id = k.payment_collection_id and p.deleted_at is null
         where k.cart_id = c.id and k.deleted_at is null and p.canceled_at is null)
     group by l.cart_id limit ?`,
      [limit],
    )
  return rows
}
