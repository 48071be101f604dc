import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../queries/sql"
import type { TermKind } from "./term-kinds"
import { tableOf } from "./term-tables"

/** How many venues, or products (services are such), bear each of these terms; one statement. */
export async function countUses(
  container: MedusaContainer,
  kind: TermKind,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { links, term, thing, things } = tableOf(kind)
  const rows = await select<{ id: string; uses: number }>(
    container,
    sql`select l.${term} as id, count(*)::int as uses from ${links} l join ${things} t on t.id = l.${thing}
      where l.${term} = any(${ids}) and t.deleted_at is null group by l.${term}`,
  )
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
