import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Runs one statement of SQL with bound parameters (`?`; a list is bound as one array) and answers its rows. */
export type Execute = <Row>(statement: string, parameters?: readonly unknown[]) => Promise<Row[]>

/** Statements inside the transaction of `context` when there is one, else on a connection of the pool. */
export function executeIn(context: Context): Execute {
  const manager = (context.transactionManager ?? context.manager) as SqlEntityManager
  return executeOn(manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex())
}

/** Statements on a connection of this pool, or inside this transaction. */
export function executeOn(knex: Knex): Execute {
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await knex.raw<{ rows: Row[] }>(statement, parameters as Knex.RawBinding[])
    return rows
  }
}
