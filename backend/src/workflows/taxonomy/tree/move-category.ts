import { MedusaError } from "@medusajs/framework/utils"
import { sql } from "../../../queries/sql"
import type { TreeTable } from "../term-tables"
import type { Run } from "../transaction"
import { renewPaths } from "./paths"
import { refuseWrongPlace } from "./place"

/** Where a category goes; without `parentId` it stays below the one it is below. */
export interface Move {
  id: string
  parentId?: string | null
  /** Its place among its siblings, from 0; beyond the last is last. */
  position: number
}

/**
 * Puts a category at a place among the siblings there and numbers them from 0 on.
 * @throws 404 unknown category, 400 naming `parent_id`
 */
export async function moveCategory(run: Run, tree: TreeTable, move: Move): Promise<void> {
  const { table, parent } = tree
  const { id, position } = move
  const [found] = await run<{ parent: string | null }>(
    sql`select ${parent} as parent from ${table} where id = ${id} and deleted_at is null for update`,
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no category ${id}`)
  const parentId = move.parentId === undefined ? found.parent : move.parentId
  await refuseWrongPlace(run, tree, { field: "parent_id", parentId, categoryId: id })
  const siblings = await run<{ id: string }>(sql`
    select id from ${table}
    where ${parent} is not distinct from ${parentId}::text and id <> ${id} and deleted_at is null
    order by rank, name, id for update`)
  const order = siblings.map((sibling) => sibling.id)
  order.splice(position, 0, id)
  await run(sql`update ${table} set ${parent} = ${parentId}::text, updated_at = now() where id = ${id}`)
  await run(sql`
    update ${table} c set rank = o.place - 1
    from unnest(${order}::text[]) with ordinality as o(id, place) where c.id = o.id and c.rank <> o.place - 1`)
  if (parentId !== found.parent) await renewPaths(run, tree)
}
