import { setTimeout as sleep } from "node:timers/promises"
import { startChild } from "../machine/child.mjs"
import { logTail } from "../machine/log-tail.mjs"
import { nextFreePort } from "../machine/ports.mjs"
import { Complaint } from "../say/complaint.mjs"
import { machineTrouble } from "../say/plain-words.mjs"
import { databaseAccount } from "./account.mjs"
import { postgresBinaries } from "./binaries.mjs"
import { canConnect, ensureDatabase } from "./connect.mjs"
import { DATABASE_USER, databaseEnvironment, initialiseCluster } from "./initialise.mjs"
import { recoverPostmaster, stopPostmaster } from "./postmaster.mjs"
import { asDatabaseUser } from "./run-as.mjs"

/** The first port that is tried, unless PLAZA_DATABASE_PORT says otherwise. */
export const DATABASE_PORT = 5433

const START_LIMIT = 90_000
// Nobody needs the data of a test cluster after a power cut.
const HASTY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"]
const DURABLE = ["max_connections=200"]

/**
 * @typedef {{ directory: string, password: string, durable?: boolean, port?: number }} ClusterOptions
 *   directory: absolute; durable: false only for throw-away clusters; port: the first one to try
 * @typedef {{ url: (database: string) => string, port: number, user: string, password: string,
 *   created: boolean, child: import("../machine/child.mjs").Child }} Cluster
 */

/**
 * Starts the embedded PostgreSQL on localhost, making the cluster first when there is none.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ directory, password, durable = true, port: wanted = DATABASE_PORT }) {
  const binaries = await postgresBinaries()
  const account = databaseAccount()
  const created = await initialiseCluster({ directory, password, binaries, account, durable })
  await recoverPostmaster(directory)
  const port = await nextFreePort(wanted)
  const settings = [`port=${port}`, "listen_addresses=localhost", "unix_socket_directories=", "timezone=UTC"]
  const flags = [...settings, ...(durable ? DURABLE : HASTY)].flatMap((setting) => ["-c", setting])
  const program = asDatabaseUser(account, binaries.postgres, ["-D", directory, ...flags], directory)
  const env = databaseEnvironment()
  const launch = () => startChild({ name: "postgres", cwd: directory, env, ...program, stop: stopPostmaster })
  const url = (/** @type {string} */ database) =>
    `postgres://${DATABASE_USER}:${encodeURIComponent(password)}@localhost:${port}/${database}`
  const child = await untilItAnswers(launch, url("postgres"))
  return { url, port, user: DATABASE_USER, password, created, child }
}

/**
 * Starts it and makes sure that the database of Plaza exists.
 * @param {ClusterOptions} options
 */
export async function startPlazaDatabase(options) {
  const cluster = await startCluster(options)
  await ensureDatabase(cluster.url("postgres"), "plaza")
  return { ...cluster, databaseUrl: cluster.url("plaza") }
}

/**
 * Sessions of a killed server let go of its memory a moment after it; until then a new server refuses to start.
 * @param {() => Promise<import("../machine/child.mjs").Child>} launch
 * @param {string} url
 */
async function untilItAnswers(launch, url) {
  const limit = Date.now() + START_LIMIT
  let child = await launch()
  let running = true
  const watch = () => void child.ended.then(() => (running = false))
  watch()
  while (!(running && (await canConnect(url)))) {
    if (!running) {
      const log = logTail(child.logFile)
      const wait = /pre-existing shared memory block|still in use|lock file ".*" already exists/.test(log)
      if (!wait || Date.now() > limit) throw failure(log)
      await sleep(500)
      child = await launch()
      running = true
      watch()
    }
    if (Date.now() > limit) throw failure(logTail(child.logFile))
    await sleep(50)
  }
  return child
}

/** @param {string} log */
function failure(log) {
  return new Complaint(machineTrouble(log) ?? "PostgreSQL did not start; its last words:", { details: log })
}
