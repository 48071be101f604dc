import { withClient } from "./connect.mjs"

/**
 * What the launcher knows about a database lies in that database, in a schema of its own: it then goes with every copy
 * and restored backup, and a database that was dropped and made anew knows nothing.
 * @typedef {"demo" | "none"} SeedPlan demo: the demo city; none: only what Plaza cannot run without
 * @typedef {{ migrations?: string, seed?: SeedPlan, seeded?: "yes" }} DatabaseState
 *   migrations: the hash of the schema's sources that it was last migrated to
 */

const CREATE = `
  create schema if not exists plaza_launcher;
  create table if not exists plaza_launcher.state (key text primary key, value text not null)`

/**
 * @param {string} url
 * @returns {Promise<{ state: DatabaseState, isEmpty: boolean }>} isEmpty: without any table of an application
 */
export function readState(url) {
  return withClient(url, async (client) => {
    await client.query(CREATE)
    const { rows } = await client.query("select key, value from plaza_launcher.state")
    const { rowCount } = await client.query("select from pg_tables where schemaname = 'public' limit 1")
    return { state: Object.fromEntries(rows.map(({ key, value }) => [key, value])), isEmpty: rowCount === 0 }
  })
}

/**
 * @param {string} url
 * @param {DatabaseState} entries
 */
export function writeState(url, entries) {
  const statement = `insert into plaza_launcher.state (key, value) values ($1, $2)
    on conflict (key) do update set value = excluded.value`
  return withClient(url, async (client) => {
    await client.query(CREATE)
    for (const entry of Object.entries(entries)) await client.query(statement, entry)
  })
}
