import { MedusaError } from "@medusajs/framework/utils"
import { sql } from "../../../queries/sql"
import { addAlias, redirectAliases } from "../aliases"
import type { TermKind } from "../term-kinds"
import { tableOf, treeOf, type TermTable, type TreeTable } from "../term-tables"
import type { Run } from "../transaction"
import { renewPaths } from "./paths"
import { heightOf, refuseWrongPlace } from "./place"

/** One term that gives way to another of its kind. */
export interface Merge {
  kind: TermKind
  id: string
  intoId: string
}

/**
 * Lets a term go into another: what was marked with it is marked with the other, once; what lay below it lies below the
 * other, after what is there; its handles, old ones too, lead to the other; then it is gone. Answers how many things
 * were not marked with the other before.
 * @throws 404 unknown term, 400 naming `into_id`
 */
export async function mergeTerms(run: Run, { kind, id, intoId }: Merge): Promise<number> {
  const place = tableOf(kind)
  const tree = treeOf(kind)
  const { handle } = await lockBoth(run, place, { id, intoId })
  if (tree) await hangChildren(run, tree, { id, intoId })
  const { links, thing, term, table } = place
  const moved = await run<{ thing: string }>(sql`
    insert into ${links} (${thing}, ${term}) select ${thing}, ${intoId} from ${links} where ${term} = ${id}
    on conflict do nothing returning ${thing} as thing`)
  await run(sql`delete from ${links} where ${term} = ${id}`)
  await redirectAliases(run, { kind, from: id, to: intoId })
  await run(sql`update ${table} set deleted_at = now(), updated_at = now() where id = ${id}`)
  await addAlias(run, { kind, handle, term_id: intoId })
  return moved.length
}

async function lockBoth(run: Run, { table }: TermTable, { id, intoId }: { id: string; intoId: string }) {
  if (id === intoId) throw refused("one cannot be merged into itself")
  const rows = await run<{ id: string; handle: string }>(
    sql`select id, handle from ${table} where id = any(${[id, intoId]}) and deleted_at is null order by id for update`,
  )
  const from = rows.find((row) => row.id === id)
  if (!from) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${id}`)
  if (!rows.some((row) => row.id === intoId)) throw refused(`there is no ${intoId}`)
  return from
}

/** Hangs what lies below one category below another, which must not be one of those. */
async function hangChildren(run: Run, tree: TreeTable, { id, intoId }: { id: string; intoId: string }) {
  const { table, parent } = tree
  const height = (await heightOf(run, tree, id)) - 1
  await refuseWrongPlace(run, tree, { field: "into_id", parentId: intoId, categoryId: id, height })
  await run(sql`
    with last as (select coalesce(max(rank), -1) as rank from ${table}
        where ${parent} = ${intoId} and deleted_at is null),
      children as (select id, row_number() over (order by rank, name, id) as place from ${table}
        where ${parent} = ${id} and deleted_at is null)
    update ${table} c set ${parent} = ${intoId}, rank = last.rank + children.place, updated_at = now()
    from children, last where c.id = children.id`)
  await renewPaths(run, tree)
}

const refused = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, `into_id: ${message}`)
