import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A piece of SQL with the values of its placeholders, in order. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}
}

/** SQL in which every `${}` is bound as a value (a list as one array), or spliced in when it is SQL itself. */
export function sql(texts: TemplateStringsArray, ...parts: unknown[]): Sql {
  const values: unknown[] = []
  const text = texts.reduce((before, after, index) => {
    const part = parts[index - 1]
    values.push(...(part instanceof Sql ? part.values : [part]))
    return `${before}${part instanceof Sql ? part.text : "?"}${after}`
  })
  return new Sql(text, values)
}

/** Pieces with SQL between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.map(({ text }) => text).join(separator),
    pieces.flatMap(({ values }) => values),
  )
}

/** SQL that is a name or an operator of ours, never what came from outside. */
export const raw = (text: string): Sql => new Sql(text, [])

/** Runs one statement on a connection of the pool and answers its rows. */
export async function select<Row>(container: MedusaContainer, { text, values }: Sql): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
  return rows
}

/**
 * As `select`, where words count as alike (`%>` of pg_trgm) from `likeness` on: a setting of the transaction, so that the
 * connection goes back to the pool as it was. Two statements.
 */
export async function selectLike<Row>(
  container: MedusaContainer,
  { text, values }: Sql,
  likeness: number,
): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (transaction: Knex.Transaction) => {
    await transaction.raw("select set_config('pg_trgm.word_similarity_threshold', ?, true)", [
      String(likeness),
    ])
    const { rows } = await transaction.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
    return rows
  })
}
