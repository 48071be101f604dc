import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** Which inventory items a line is made of, as far as the location stocks them, and how many of each a piece takes. */
export interface Shelf {
  line_item_id: string
  inventory_item_id: string
  required_quantity: number
}

/** Where the pieces of lines are put when they come back to a location. */
export function findShelves(
  container: MedusaContainer,
  { line_item_ids, location_id }: { line_item_ids: string[]; location_id: string },
): Promise<Shelf[]> {
  return select<Shelf>(
    container,
    sql`select l.id as line_item_id, k.inventory_item_id, k.required_quantity::float as required_quantity
      from order_line_item l
      join product_variant v on v.id = l.variant_id and v.manage_inventory
      join product_variant_inventory_item k on k.variant_id = v.id and k.deleted_at is null
      join inventory_level e on e.inventory_item_id = k.inventory_item_id and e.location_id = ${location_id}
        and e.deleted_at is null
      where l.id = any(${line_item_ids}) order by l.id, k.inventory_item_id`,
  )
}
