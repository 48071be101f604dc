import { MedusaError } from "@medusajs/framework/utils"
import { sql } from "../../../queries/sql"
import type { TreeTable } from "../term-tables"
import type { Run } from "../transaction"

/** How many categories lie above each other at most: a top and three below it. */
export const MAXIMUM_DEPTH = 4

/**
 * Checks that a category can lie below `parentId`: that exists, is neither the category itself nor below it, and
 * nothing comes to lie deeper than four categories. Without `categoryId` a new category is meant.
 * @param field what the refusal names
 * @throws 400 naming the field
 */
export async function refuseWrongPlace(
  run: Run,
  tree: TreeTable,
  place: { field: string; parentId: string | null; categoryId?: string; height?: number },
): Promise<void> {
  const { field, parentId, categoryId } = place
  if (parentId === null) return
  const above = await idsAbove(run, tree, parentId)
  if (above.length === 0) throw refused(field, `there is no category ${parentId}`)
  if (categoryId && above.includes(categoryId)) throw refused(field, "a category cannot lie below itself")
  const height = place.height ?? (categoryId ? await heightOf(run, tree, categoryId) : 1)
  if (above.length + height > MAXIMUM_DEPTH) {
    throw refused(field, `categories lie at most ${MAXIMUM_DEPTH} deep`)
  }
}

/** The ids from a category up to the top, itself first; none when it does not exist. */
export async function idsAbove(run: Run, { table, parent }: TreeTable, id: string): Promise<string[]> {
  const rows = await run<{ id: string }>(sql`
    with recursive above as (
      select id, ${parent} as parent, 1 as step from ${table} where id = ${id} and deleted_at is null
      union all
      select c.id, c.${parent}, a.step + 1 from ${table} c join above a on c.id = a.parent
      where c.deleted_at is null and a.step < 100)
    select id from above order by step`)
  return rows.map((row) => row.id)
}

/** How many categories lie above each other from this one down; alone it is 1. */
export async function heightOf(run: Run, { table, parent }: TreeTable, id: string): Promise<number> {
  const [{ height }] = await run<{ height: number }>(sql`
    with recursive below as (
      select id, 1 as step from ${table} where id = ${id}
      union all
      select c.id, b.step + 1 from ${table} c join below b on c.${parent} = b.id
      where c.deleted_at is null and b.step < 100)
    select coalesce(max(step), 0)::int as height from below`)
  return height
}

const refused = (field: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${message}`)
