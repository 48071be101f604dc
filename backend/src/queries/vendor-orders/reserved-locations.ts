import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** Ids of the stock locations where pieces of these lines are kept for their orders. */
export async function findReservedLocations(
  container: MedusaContainer,
  lineItemIds: string[],
): Promise<string[]> {
  const rows = await select<{ location_id: string }>(
    container,
    sql`select distinct location_id from reservation_item
      where line_item_id = any(${lineItemIds}) and deleted_at is null order by location_id`,
  )
  return rows.map(({ location_id }) => location_id)
}
