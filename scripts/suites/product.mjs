import { existsSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { readConnection } from "../data-folder/connection.mjs"
import { root } from "../data-folder/places.mjs"
import { startChild } from "../machine/child.mjs"
import { logTail } from "../machine/log-tail.mjs"
import { endGroup } from "../machine/process-group.mjs"
import { runningProcesses } from "../machine/process-table.mjs"
import { check } from "./check.mjs"

/** @typedef {import("../data-folder/connection.mjs").Connection} Connection */

/**
 * Starts the whole product as a user would, in production mode with the demo city and with data of its own, lets the
 * tests at it and stops it. Starting and stopping are checks themselves.
 * @param {{ folder: string, env?: NodeJS.ProcessEnv }} product folder: of its data; env: in addition
 * @param {(running: { connectionFile: string, connection: Connection }) => Promise<import("./result.mjs").SuiteResult[]>} use
 */
export async function withProduct({ folder, env = {} }, use) {
  const begun = performance.now()
  const connectionFile = path.join(folder, "connection.json")
  rmSync(connectionFile, { force: true })
  const child = await startChild({
    name: "product",
    command: process.execPath,
    args: [path.join(root, "scripts/plaza.mjs"), "start", "--production"],
    cwd: root,
    env: { ...ownWorld(), ...env, PLAZA_DATA_DIR: folder },
    stop: (pid) => endGroup(pid, { patience: 60_000 }),
  })
  let ended = false
  void child.ended.then(() => (ended = true))
  while (!ended && !existsSync(connectionFile)) await sleep(200)
  const connection = ended ? undefined : readConnection(connectionFile)
  const start = check("product starts", begun, connection !== undefined, () => logTail(child.logFile, 60))
  if (!connection) return [start]
  const results = await use({ connectionFile, connection })
  const stopping = performance.now()
  process.kill(child.pid, "SIGTERM")
  const { code } = await child.ended
  const left = runningProcesses().filter(
    ({ pid, command }) => command.includes(folder) && pid !== process.pid,
  )
  const clean = code === 0 && left.length === 0 && !existsSync(connectionFile)
  const report = () =>
    `exit code ${code}; still there: ${left.map(({ command }) => command).join("; ") || "nothing"}`
  return [start, ...results, check("product stops", stopping, clean, report)]
}

/** The environment without what belongs to another Plaza on this machine. */
function ownWorld() {
  const foreign =
    /^(PLAZA_.*|DATABASE_URL|REDIS_URL|SENDGRID_API_KEY|SMTP_URL|S3_.*|GOOGLE_.*|NODE_ENV|PORT|MEDUSA_.*)$/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  return { ...env, PLAZA_IGNORE_ENV_FILES: "1" }
}
