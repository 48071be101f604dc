import { Complaint } from "../say/complaint.mjs"

/** @typedef {import("pg").Client} Client */

/**
 * Runs `work` on a connection of its own.
 * @template T
 * @param {string} url
 * @param {(client: Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  // Not imported at the top: the launcher itself installs it.
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on("error", () => {}) // A server that stops meanwhile fails the query in hand, which reports it.
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} false while the server is starting
 * @throws {Complaint} when it runs and refuses the password
 */
export async function canConnect(url) {
  try {
    await withClient(url, (client) => client.query("select 1"))
    return true
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== "28P01") return false
    throw new Complaint(
      'The database refuses the password in secrets.json: restore that file, or wipe the database with "npm run reset".',
    )
  }
}

/**
 * Creates a database unless it exists.
 * @param {string} url of another database of the same server
 * @param {string} name
 */
export async function ensureDatabase(url, name) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database "${name}" template template0 encoding 'UTF8'`)
  })
}
