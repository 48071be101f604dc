import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { executeOn, type Execute } from "../../sql"
import { payloadOf, type StorefrontChange } from "../payload"
import { post } from "./post"
import type { Storefront } from "./storefront"

/** So many rows are read at once; they are many fewer things. */
const BATCH = 5_000

type Row = StorefrontChange & { id: string }

/**
 * Tells a storefront what it has not been told, and forgets what all of `addresses` know by then. One process at a time
 * tells the same storefront, so that it is told once, and no storefront waits for another: a row is locked only to write
 * down who has taken it. Answers whether there may be more.
 */
export async function deliver(
  knex: Knex,
  storefront: Storefront,
  addresses: readonly string[],
  secret: string,
): Promise<boolean> {
  const { address } = storefront
  if (!storefront.isReady(Date.now()) || !(await isWaiting(executeOn(knex), address))) return false
  return knex.transaction(async (transaction) => {
    const execute = executeOn(transaction)
    if (!(await isMine(execute, address))) return false
    const rows = await execute<Row>(
      `select id, entity, entity_id from storefront_change where not ? = any(delivered_to) order by id limit ${BATCH}`,
      [address],
    )
    if (rows.length === 0) return false
    const refusal = await post(address, payloadOf(rows), secret)
    if (refusal !== null) {
      storefront.failed(refusal, Date.now())
      return false
    }
    storefront.took()
    const ids = rows.map(({ id }) => id)
    await writeDown(execute, address, ids)
    await execute(`delete from storefront_change where id = any(?::bigint[]) and delivered_to @> ?::text[]`, [
      ids,
      addresses,
    ])
    return rows.length === BATCH
  })
}

async function isWaiting(execute: Execute, address: string): Promise<boolean> {
  const [{ waiting }] = await execute<{ waiting: boolean }>(
    `select exists (select from storefront_change where not ? = any(delivered_to)) as waiting`,
    [address],
  )
  return waiting
}

/** Until the end of the transaction, however it ends. */
async function isMine(execute: Execute, address: string): Promise<boolean> {
  const [{ mine }] = await execute<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('storefront_change'), hashtext(?)) as mine`,
    [address],
  )
  return mine
}

/** In one order, so that those who tell different storefronts of the same rows never wait for each other in a circle. */
async function writeDown(execute: Execute, address: string, ids: readonly string[]): Promise<void> {
  await execute(
    `with taken as (select id from storefront_change where id = any(?::bigint[]) order by id for update)
     update storefront_change c set delivered_to = array_append(delivered_to, ?) from taken where c.id = taken.id`,
    [ids, address],
  )
}
