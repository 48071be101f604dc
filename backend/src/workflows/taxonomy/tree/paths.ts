import { sql } from "../../../queries/sql"
import type { TreeTable } from "../term-tables"
import type { Run } from "../transaction"

/** Writes anew the paths that product categories keep, where the tree has become another. */
export async function renewPaths(run: Run, { table, parent, hasPath }: TreeTable): Promise<void> {
  if (!hasPath) return
  await run(sql`
    with recursive paths as (
      select id, id as path from ${table} where ${parent} is null and deleted_at is null
      union all
      select c.id, p.path || '.' || c.id from ${table} c join paths p on c.${parent} = p.id
      where c.deleted_at is null)
    update ${table} c set mpath = p.path from paths p where p.id = c.id and c.mpath is distinct from p.path`)
}
