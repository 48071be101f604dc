import { Client } from "pg"
import { readConnection } from "./connection"

/**
 * Changes one row of the running Plaza's database, for what only time would do otherwise.
 *
 * @throws when it is not one
 */
export async function changeOne(sql: string, values: readonly string[]): Promise<void> {
  const database = new Client(readConnection().database_url)
  await database.connect()
  try {
    const { rowCount } = await database.query(sql, [...values])
    if (rowCount !== 1) throw new Error(`${rowCount} rows were changed, not one: ${sql}`)
  } finally {
    await database.end()
  }
}
