import { setTimeout as sleep } from "node:timers/promises"
import { findProcess, runningProcesses } from "./process-table.mjs"

/**
 * The running processes of a group. Everything the launcher starts leads its own group, so this finds its children and
 * grandchildren, also after their leader has ended.
 * @param {number} group the leader's pid
 */
export function groupMembers(group) {
  return runningProcesses().filter((entry) => entry.group === group)
}

/**
 * Ends a group: asks with `signal`, then kills what is still there after `patience` milliseconds.
 * Resolves when no process of the group is left.
 * @param {number} group
 * @param {{ signal?: NodeJS.Signals, patience?: number }} [options]
 */
export async function endGroup(group, { signal = "SIGTERM", patience = 10_000 } = {}) {
  if (groupMembers(group).length === 0) return
  send(-group, signal)
  if (await goneWithin(() => groupMembers(group).length === 0, patience)) return
  send(-group, "SIGKILL")
  await goneWithin(() => groupMembers(group).length === 0, 5_000)
}

/**
 * Ends one process by a row of signals, each with the milliseconds it is given to take effect.
 * @param {number} pid
 * @param {[NodeJS.Signals, number][]} steps
 * @returns {Promise<boolean>} whether it is gone
 */
export async function endProcess(pid, steps) {
  for (const [signal, patience] of steps) {
    send(pid, signal)
    if (await goneWithin(() => findProcess(pid) === undefined, patience)) return true
  }
  return false
}

/**
 * ESRCH: it has ended in the meantime. EPERM: macOS says so of a group that consists of zombies.
 * @param {number} target
 * @param {NodeJS.Signals} signal
 */
function send(target, signal) {
  try {
    process.kill(target, signal)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code !== "ESRCH" && code !== "EPERM") throw error
  }
}

/** @param {() => boolean} gone @param {number} milliseconds */
async function goneWithin(gone, milliseconds) {
  const limit = Date.now() + milliseconds
  while (!gone()) {
    if (Date.now() > limit) return false
    await sleep(50)
  }
  return true
}
