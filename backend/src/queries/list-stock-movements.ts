import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "./page"
import { sql } from "./sql"

/** A change that somebody made of a level; keys have titles, users names. */
export interface StockMovementRow {
  id: string
  from_quantity: number
  to_quantity: number
  reason: string
  note: string | null
  created_by: { id: string; name: string | null }
  created_at: string
}

/** One page of the history of a level, the newest first. Reads tables of catalog, user and API key. One statement. */
export async function listStockMovements(
  container: MedusaContainer,
  { level_id, limit, offset }: { level_id: string; limit: number; offset: number },
): Promise<Page<StockMovementRow>> {
  const matching = sql`select h.* from stock_movement h where h.inventory_level_id = ${level_id} and h.deleted_at is null`
  return selectPage(container, matching, {
    order: sql`m.created_at desc, m.id desc`,
    columns: sql`json_build_object('id', p.id, 'from_quantity', p.from_quantity, 'to_quantity', p.to_quantity,
      'reason', p.reason, 'note', p.note, 'created_at', p.created_at,
      'created_by', json_build_object('id', p.created_by, 'name', coalesce(
        (select coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email) from "user" u
          where u.id = p.created_by),
        (select k.title from api_key k where k.id = p.created_by))))`,
    limit,
    offset,
  })
}
