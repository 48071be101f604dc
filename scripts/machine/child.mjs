import { spawn } from "node:child_process"
import { closeSync, existsSync, openSync, renameSync } from "node:fs"
import { forgetChild, recordChild } from "../data-folder/run-record.mjs"
import { inData } from "../data-folder/places.mjs"
import { Complaint } from "../say/complaint.mjs"
import { endGroup } from "./process-group.mjs"

/**
 * @typedef {{
 *   name: string, command: string, args: string[], cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number,
 *   stop?: (pid: number) => Promise<unknown>
 * }} Task `stop` ends it, by SIGTERM unless given
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending
 * @typedef {{ name: string, pid: number, logFile: string, ended: Promise<Ending>, stop: () => Promise<void> }} Child
 */

/** What runs at this moment, oldest first. @type {Set<Child>} */
export const children = new Set()

let stopping = false

/**
 * Starts a program as the leader of a process group of its own: Ctrl-C at the terminal then reaches the launcher alone,
 * which ends its children in the right order. Output goes straight into `logs/<name>.log`, the run before is kept beside.
 * @param {Task} task
 * @returns {Promise<Child>}
 */
export async function startChild(task) {
  if (stopping) throw new Complaint("Stopped.")
  const logFile = inData("logs", `${task.name}.log`)
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/\.log$/, ".previous.log"))
  const output = openSync(logFile, "w", 0o600)
  const { command, args, cwd, env, uid, gid } = task
  const running = spawn(command, args, {
    cwd,
    env,
    uid,
    gid,
    detached: true,
    stdio: ["ignore", output, output],
  })
  closeSync(output)
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve) => running.once("exit", (code, signal) => resolve({ code, signal })))
  const { pid } = running
  if (pid === undefined) throw await new Promise((resolve) => running.once("error", resolve))
  recordChild(task.name, pid)
  // A leader that dies may leave members of its group behind.
  const gone = ended.then(() => endGroup(pid))
  const stop = async () => {
    await (task.stop ?? endGroup)(pid)
    await gone
  }
  const child = { name: task.name, pid, logFile, ended, stop }
  children.add(child)
  void gone.then(() => {
    children.delete(child)
    forgetChild(pid)
  })
  return child
}

/** Ends all children, the youngest first, and starts no more. */
export async function stopChildren() {
  stopping = true
  for (const child of [...children].reverse()) await child.stop()
}

/** Ends all children at once, without asking. */
export function killChildren() {
  stopping = true
  for (const { pid } of children) {
    try {
      process.kill(-pid, "SIGKILL")
    } catch {
      // It has ended by itself in the meantime.
    }
  }
}
