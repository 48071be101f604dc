import { root } from "../data-folder/places.mjs"
import { startChild } from "../machine/child.mjs"
import { logTail } from "../machine/log-tail.mjs"
import { check } from "./check.mjs"

/**
 * Runs a program whose success is one check.
 * @param {string} name
 * @param {Omit<import("../machine/child.mjs").Task, "name">} task
 */
export async function runCheck(name, task) {
  const begun = performance.now()
  const child = await startChild({ name: name.replaceAll(" ", "-"), cwd: root, ...task })
  const { code } = await child.ended
  return check(name, begun, code === 0, () => logTail(child.logFile, 60))
}
