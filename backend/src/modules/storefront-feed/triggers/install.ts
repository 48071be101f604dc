import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { executeOn } from "../../sql"
import { recordChange } from "./record-change"
import { dropTriggers, makeTriggers, PREFIX, TRIGGERS_A_TABLE } from "./statements"
import { WATCHED } from "./watched-tables"

interface State {
  schema: string
  digest: string | null
  /** Tables of the list that there are. */
  existing: string[]
  /** How many triggers each table has, whether of the list or not. */
  triggers: Record<string, number>
}

const STATE = `
  select current_schema() as schema, obj_description(to_regprocedure('record_storefront_change()'), 'pg_proc') as digest,
    array(select t from unnest(?::text[]) t where to_regclass(quote_ident(t)) is not null) as existing,
    coalesce((select json_object_agg(name, count) from (
      select tgrelid::regclass::text as name, count(*) from pg_trigger
      where tgname like '${PREFIX}%' and pg_table_is_visible(tgrelid) group by 1) g), '{}')
      as triggers`

const tables = WATCHED.map(({ table }) => table)
const digestOf = (statements: readonly string[]): string =>
  createHash("sha256")
    .update([...statements, ...WATCHED.flatMap(makeTriggers)].join("\n"))
    .digest("hex")

/**
 * Makes the triggers that record changes, where they are missing or others than they should be; else it is one question.
 * Tables of core and of links between modules are there when an application starts, but not yet when a migration of ours
 * runs, so each start sees to it, also that of `medusa db:migrate`, which has the rights it needs: those of the tables'
 * owner. Each table by itself, so that writers wait for one of them at most and for ten seconds at most. Answers tables
 * that do not exist.
 */
export async function installTriggers(knex: Knex): Promise<string[]> {
  const [{ schema, digest, existing, triggers }] = await executeOn(knex)<State>(STATE, [tables])
  const missing = tables.filter((table) => !existing.includes(table))
  const strange = Object.keys(triggers).filter((name) => !tables.includes(name))
  const recording = recordChange(schema)
  const wanted = digestOf(recording)
  const complete = existing.every((table) => triggers[table] === TRIGGERS_A_TABLE)
  if (digest === wanted && complete && strange.length === 0) return missing
  await alone(knex, recording)
  for (const watch of WATCHED.filter(({ table }) => existing.includes(table))) {
    await alone(knex, makeTriggers(watch))
  }
  for (const table of strange) await alone(knex, dropTriggers(table))
  await alone(knex, [`comment on function record_storefront_change() is '${wanted}'`])
  return missing
}

/** One transaction, one process at a time: several may start at once. */
async function alone(knex: Knex, statements: readonly string[]): Promise<void> {
  await knex.transaction(async (transaction) => {
    const execute = executeOn(transaction)
    await execute("set local lock_timeout = '10s'")
    await execute("select pg_advisory_xact_lock(hashtext('record_storefront_change'))")
    for (const statement of statements) await execute(statement)
  })
}
