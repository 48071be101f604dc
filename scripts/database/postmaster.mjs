import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { endProcess } from "../machine/process-group.mjs"
import { findProcess } from "../machine/process-table.mjs"

/**
 * Brings a data directory into a state in which PostgreSQL can be started, after a launcher that was killed:
 * - a PostgreSQL that still serves it is stopped properly;
 * - a `postmaster.pid` whose pid now belongs to a stranger is removed (PostgreSQL would take the stranger for itself);
 * - one whose pid is dead is left to PostgreSQL, which also checks that no old session is still attached to its memory.
 * @param {string} directory
 * @returns {Promise<"clean" | "stopped" | "stale">} what was found
 */
export async function recoverPostmaster(directory) {
  const file = path.join(directory, "postmaster.pid")
  if (!existsSync(file)) return "clean"
  const pid = Number(readFileSync(file, "utf8").split("\n")[0])
  const found = Number.isInteger(pid) && pid > 0 ? findProcess(pid) : undefined
  if (found && isPostmasterOf(found.command, directory)) {
    await stopPostmaster(pid)
    return "stopped"
  }
  if (found || !pid) rmSync(file, { force: true })
  return "stale"
}

/**
 * Stops PostgreSQL: sessions are ended and the data written (fast), within ten seconds at most; after that as after a
 * power cut, which the next start recovers from.
 * @param {number} pid
 */
export function stopPostmaster(pid) {
  return endProcess(pid, [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ])
}

/** @param {string} command @param {string} directory */
function isPostmasterOf(command, directory) {
  return command.includes("bin/postgres -D ") && `${command} `.includes(` -D ${directory} `)
}
