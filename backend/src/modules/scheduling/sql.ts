import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Runs one statement of SQL and answers its rows. */
export type Execute = <Row>(statement: string, parameters?: readonly unknown[]) => Promise<Row[]>

/** Statements inside the transaction of `context` when there is one, else on its own connection. */
export function executeIn(context: Context): Execute {
  const manager = (context.transactionManager ?? context.manager) as SqlEntityManager
  return (statement, parameters = []) => manager.execute(statement, [...parameters])
}
