import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { runTask } from "../machine/run-task.mjs"
import { Complaint } from "../say/complaint.mjs"
import { localeFlags } from "./locale.mjs"
import { asDatabaseUser } from "./run-as.mjs"

/** The superuser of every cluster the launcher makes. */
export const DATABASE_USER = "plaza"

const MAJOR = "18"

/**
 * Makes a new cluster unless the folder holds one. It grows under another name and is renamed when complete, so that a
 * start that was killed meanwhile leaves nothing that looks like a database.
 * @param {{ directory: string, password: string, binaries: import("./binaries.mjs").Binaries,
 *   account: import("./account.mjs").Account, durable: boolean }} cluster
 * @returns {Promise<boolean>} whether it is new
 */
export async function initialiseCluster({ directory, password, binaries, account, durable }) {
  if (existsSync(directory)) {
    checkVersion(directory)
    return false
  }
  const draft = `${directory}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const passwordFile = path.join(path.dirname(directory), "postgres.password")
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid)
  const args = [
    `--pgdata=${draft}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    ...localeFlags(),
    ...(durable ? [] : ["--no-sync"]),
  ]
  try {
    const program = asDatabaseUser(account, binaries.initdb, args, draft)
    await runTask({ name: "initdb", cwd: path.dirname(directory), env: databaseEnvironment(), ...program })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, directory)
  return true
}

/** PostgreSQL reads PG… variables and the locale; somebody's own settings must not change our cluster. */
export function databaseEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }
}

/** @param {string} directory */
function checkVersion(directory) {
  const file = path.join(directory, "PG_VERSION")
  const version = existsSync(file) ? readFileSync(file, "utf8").trim() : "none"
  if (version === MAJOR) return
  throw new Complaint(
    `${directory} holds no database of PostgreSQL ${MAJOR} (found: ${version}): move it away, or wipe it with "npm run reset".`,
  )
}
