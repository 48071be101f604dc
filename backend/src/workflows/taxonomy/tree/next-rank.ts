import { sql } from "../../../queries/sql"
import type { TreeTable } from "../term-tables"
import type { Run } from "../transaction"

/** The rank that comes after all that lies below `parentId`, or at the top. */
export async function nextRank(
  run: Run,
  { table, parent }: TreeTable,
  parentId: string | null,
): Promise<number> {
  const [{ next }] = await run<{ next: number }>(sql`
    select coalesce(max(rank) + 1, 0)::int as next from ${table}
    where ${parent} is not distinct from ${parentId}::text and deleted_at is null`)
  return next
}
