import type { MedusaContainer } from "@medusajs/framework/types"
import { select, selectLike, sql, type Sql } from "./sql"

/** One page of rows and how many there are in all. */
export interface Page<Row> {
  rows: Row[]
  count: number
}

/**
 * One page of `matching`, a statement whose rows have a unique `id` and all that `order` sorts by. `columns` is
 * what to answer of a row, worked out for the page's rows only. One statement, so that count and page agree; with
 * `likeness`, from which on words are alike, in a transaction of its own.
 */
export async function selectPage<Row>(
  container: MedusaContainer,
  matching: Sql,
  page: { order: Sql; columns: Sql; limit: number; offset: number; likeness?: number },
): Promise<Page<Row>> {
  const statement = sql`with matching as materialized (${matching}),
      page as (select m.*, row_number() over (order by ${page.order}) as position
        from matching m order by position limit ${page.limit} offset ${page.offset})
      select (select count(*)::int from matching) as count,
        coalesce((select json_agg(${page.columns} order by p.position) from page p), '[]') as rows`
  const [{ count, rows }] =
    page.likeness === undefined
      ? await select<Page<Row>>(container, statement)
      : await selectLike<Page<Row>>(container, statement, page.likeness)
  return { count, rows }
}
