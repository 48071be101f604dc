import { findProcess } from "./process-table.mjs"

/**
 * Names one process for good: a pid alone may be given to a stranger after its owner has ended.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/**
 * The identity of a running process; `started` is empty when it has already ended.
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, started: findProcess(pid)?.started ?? "" }
}

/**
 * Whether exactly this process still runs.
 * @param {ProcessIdentity} identity
 */
export function isAlive({ pid, started }) {
  return started !== "" && findProcess(pid)?.started === started
}
