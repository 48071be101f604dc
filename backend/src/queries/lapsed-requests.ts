import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Requests that nobody answered before they were to begin, the oldest first; at most `limit` booking ids. */
export async function findLapsedRequests(container: MedusaContainer, limit: number): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(
      `select id from booking where status = 'requested' and starts_at <= now() and deleted_at is null
       order by starts_at, id limit ?`,
      [limit],
    )
  return rows.map(({ id }) => id)
}
