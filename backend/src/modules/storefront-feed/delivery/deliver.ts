import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { executeOn, type Execute } from "../../sql"
import { payloadOf, type StorefrontChange } from "../payload"
import { post } from "./post"
import type { Storefront } from "./storefront"

/** So many rows are read at once; they are many fewer things. */
const BATCH = 5_000

interface Row extends StorefrontChange {
  id: string
  delivered_to: string[]
}

/** Whether there is anything that one of these storefronts has not been told. */
export async function isWaiting(execute: Execute, addresses: readonly string[]): Promise<boolean> {
  const [{ waiting }] = await execute<{ waiting: boolean }>(
    `select exists (select from storefront_change where not delivered_to @> ?::text[]) as waiting`,
    [addresses],
  )
  return waiting
}

/**
 * Tells every storefront that can be asked now what it has not been told, and forgets what all have been told; one that
 * fails holds up none of the others. The rows are locked meanwhile, and what another process has locked is left to it,
 * so that nothing is told twice; they are free again when the process dies. Answers whether there may be more.
 */
export async function deliver(
  knex: Knex,
  storefronts: readonly Storefront[],
  secret: string,
): Promise<boolean> {
  const ready = storefronts.filter((storefront) => storefront.isReady(Date.now()))
  if (ready.length === 0 || !(await isWaiting(executeOn(knex), addressesOf(ready)))) return false
  return knex.transaction(async (transaction) => {
    const execute = executeOn(transaction)
    const rows = await execute<Row>(
      `select id, entity, entity_id, delivered_to from storefront_change where not delivered_to @> ?::text[]
       order by id limit ${BATCH} for update skip locked`,
      [addressesOf(ready)],
    )
    const told = await Promise.all(ready.map((storefront) => tell(storefront, rows, secret)))
    for (const { address, ids } of told) {
      await execute(
        `update storefront_change set delivered_to = array_append(delivered_to, ?) where id = any(?::bigint[])`,
        [address, ids],
      )
    }
    await execute(`delete from storefront_change where id = any(?::bigint[]) and delivered_to @> ?::text[]`, [
      rows.map(({ id }) => id),
      addressesOf(storefronts),
    ])
    return rows.length === BATCH
  })
}

/** Tells one storefront those of the rows that are new to it; answers which it knows now. */
async function tell(storefront: Storefront, rows: readonly Row[], secret: string) {
  const { address } = storefront
  const news = rows.filter(({ delivered_to }) => !delivered_to.includes(address))
  const nothing = { address, ids: [] as string[] }
  if (news.length === 0) return nothing
  const refusal = await post(address, payloadOf(news), secret)
  if (refusal === null) storefront.took()
  else storefront.failed(refusal, Date.now())
  return refusal === null ? { address, ids: news.map(({ id }) => id) } : nothing
}

const addressesOf = (storefronts: readonly Storefront[]) => storefronts.map(({ address }) => address)
