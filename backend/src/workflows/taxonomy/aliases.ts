import { generateEntityId } from "@medusajs/framework/utils"
import { sql } from "../../queries/sql"
import type { TermKind } from "./term-kinds"
import type { Run } from "./transaction"

/** Lets a handle that a term had lead to the term that has taken its place. */
export async function addAlias(
  run: Run,
  alias: { kind: TermKind; handle: string; term_id: string },
): Promise<void> {
  const { kind, handle, term_id } = alias
  await run(sql`
    insert into term_alias (id, kind, handle, term_id)
    values (${generateEntityId(undefined, "talias")}, ${kind}, ${handle}, ${term_id})
    on conflict (kind, handle) where deleted_at is null do update set term_id = excluded.term_id, updated_at = now()`)
}

/** Lets all old handles that led to one term lead to another. */
export async function redirectAliases(
  run: Run,
  { kind, from, to }: { kind: TermKind; from: string; to: string },
): Promise<void> {
  await run(sql`update term_alias set term_id = ${to}, updated_at = now()
    where kind = ${kind} and term_id = ${from} and deleted_at is null`)
}
