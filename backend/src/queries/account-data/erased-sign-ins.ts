import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** Sign-ins that still lead to customers who were erased: their deletion was cut off. */
export function findErasedSignIns(
  container: MedusaContainer,
): Promise<{ auth_identity_id: string; customer_id: string }[]> {
  return select(
    container,
    sql`select a.id as auth_identity_id, c.id as customer_id from customer c
      join auth_identity a on a.app_metadata ->> 'customer_id' = c.id and a.deleted_at is null
      where c.deleted_at is not null and c.email is null order by a.id limit 100`,
  )
}
