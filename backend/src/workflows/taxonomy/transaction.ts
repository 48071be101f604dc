import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Sql } from "../../queries/sql"

/** Runs one statement and answers its rows. */
export type Run = <Row>(statement: Sql) => Promise<Row[]>

/**
 * Statements that all count or none. Categories of venues and of services lie in tables of two modules; a tree and what
 * is marked with it change here as one, where a step for each module could stop in between.
 */
export function inTransaction<Result>(
  container: MedusaContainer,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction((transaction) =>
    work(async <Row>({ text, values }: Sql) => {
      const { rows } = await transaction.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
      return rows
    }),
  )
}
