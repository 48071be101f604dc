import { rmSync } from "node:fs"
import { inData } from "./places.mjs"
import { readJson, writePrivateJson } from "./private-file.mjs"

/**
 * How a running Plaza describes itself to tools and tests.
 * @typedef {{ email: string, password: string }} Login
 * @typedef {{ admin: Login, owner: Login, staff: Login, customer: Login }} Logins
 * @typedef {{
 *   backend_url: string, storefront_url: string, admin_url: string, publishable_key: string, database_url: string,
 *   redis_url: string | null, pids: number[], logins: Logins | null
 * }} Connection
 */

const file = inData("connection.json")

/** @param {Connection} connection */
export function writeConnection(connection) {
  writePrivateJson(file, connection)
}

/** @param {string} [from] @returns {Connection | undefined} undefined when Plaza does not run */
export function readConnection(from = file) {
  return /** @type {Connection | undefined} */ (readJson(from))
}

export function removeConnection() {
  rmSync(file, { force: true })
}
