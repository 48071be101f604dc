import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEED_FOLDER } from "../../../config/files"

/** The key of one of our files at the end of an address: below the seed's folder, or with the random part of uploads. */
const KEY = `/files/(${SEED_FOLDER}/[^?#]+|[^?#]*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[.][a-z0-9]+)$`

interface Column {
  table: string
  column: string
}

/**
 * Rewrites the addresses of our files in every column that holds one, in one transaction, and remembers the address in
 * the store's metadata. Columns are found by name, as core's products, carts and orders keep addresses, too. Safe to
 * run twice.
 */
export const moveAddressesStep = createStep(
  "move-addresses",
  async ({ url }: { url: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const moved = await database.transaction(async (transaction) => {
      const { rows: stores } = await transaction.raw<{ rows: { id: string; url: string | null }[] }>(
        `select id, metadata ->> 'files_url' as url from store where deleted_at is null order by id for update`,
      )
      const [store] = stores
      if (!store || store.url === url) return 0
      const { rows: columns } = await transaction.raw<{ rows: Column[] }>(
        `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'text'
           and (c.column_name in ('url', 'thumbnail') or c.column_name like '%\\_url')`,
      )
      let count = 0
      for (const { table, column } of columns) {
        const { rowCount } = await transaction.raw<{ rowCount: number }>(
          `update ?? set ?? = ?::text || '/' || substring(?? from ?)
           where ?? ~ '^https{0,1}://' and ?? ~ ? and ?? not like ?`,
          [
            table,
            column,
            url,
            column,
            KEY,
            column,
            column,
            KEY,
            column,
            `${url.replace(/[\\%_]/g, "\\$&")}/%`,
          ],
        )
        count += rowCount
      }
      await transaction.raw(
        `update store set metadata = coalesce(metadata, '{}') || jsonb_build_object('files_url', ?::text) where id = ?`,
        [url, store.id],
      )
      return count
    })
    return new StepResponse({ moved })
  },
)
