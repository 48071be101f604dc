import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { IdempotentRequest } from "./models/idempotent-request"

/** What became of a key: ours to do, done before, being done, or used for something else. */
export type Claim =
  | { state: "mine"; id: string }
  | { state: "done"; status: number; body: unknown }
  | { state: "in_progress" }
  | { state: "conflict" }

interface Row {
  id: string
  fingerprint: string
  status: number | null
  body: unknown
  locked: boolean
}

/** Remembers requests by their key, so that a repeated one gets the first one's answer. */
export default class IdempotencyModuleService extends MedusaService({ IdempotentRequest }) {
  /**
   * Takes a key for a request, or tells what became of it. A key whose request was cut off is free again after
   * two minutes, and every key after 24 hours.
   */
  @InjectTransactionManager()
  async begin(
    { scope, fingerprint }: { scope: string; fingerprint: string },
    @MedusaContext() context: Context = {},
  ): Promise<Claim> {
    const id = generateEntityId("", "idem")
    await rowsOf(context, `delete from idempotent_request where scope = ? and expires_at <= now()`, [scope])
    const inserted = await rowsOf<Row>(
      context,
      `insert into idempotent_request (id, scope, fingerprint, locked_until, expires_at)
       values (?, ?, ?, now() + interval '2 minutes', now() + interval '24 hours')
       on conflict (scope) where deleted_at is null do nothing returning id`,
      [id, scope, fingerprint],
    )
    if (inserted.length > 0) return { state: "mine", id }
    const [row] = await rowsOf<Row>(
      context,
      `select id, fingerprint, status, body, locked_until > now() as locked from idempotent_request
       where scope = ? for update`,
      [scope],
    )
    if (!row || (row.status === null && row.locked)) return { state: "in_progress" }
    if (row.fingerprint !== fingerprint) return { state: "conflict" }
    if (row.status !== null) return { state: "done", status: row.status, body: row.body }
    await rowsOf(
      context,
      `update idempotent_request set locked_until = now() + interval '2 minutes' where id = ?`,
      [row.id],
    )
    return { state: "mine", id: row.id }
  }

  /** Keeps what was answered. */
  @InjectManager()
  async finish(
    { id, status, body }: { id: string; status: number; body: unknown },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await rowsOf(context, `update idempotent_request set status = ?, body = ?::jsonb where id = ?`, [
      status,
      JSON.stringify(body ?? null),
      id,
    ])
  }

  /** Frees a key whose request failed on our side, so that it can be tried again. */
  @InjectManager()
  async abandon(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await rowsOf(context, `delete from idempotent_request where id = ?`, [id])
  }

  /** Forgets what is older than 24 hours. */
  @InjectManager()
  async forgetExpired(@MedusaContext() context: Context = {}): Promise<void> {
    await rowsOf(context, `delete from idempotent_request where expires_at <= now()`, [])
  }
}

/** Runs one statement in the transaction of `context` when there is one; answers its rows. */
async function rowsOf<Result>(
  context: Context,
  statement: string,
  parameters: Knex.RawBinding[],
): Promise<Result[]> {
  const manager = (context.transactionManager ?? context.manager) as SqlEntityManager
  const knex = manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
  const { rows } = await knex.raw<{ rows: Result[] }>(statement, parameters)
  return rows
}
