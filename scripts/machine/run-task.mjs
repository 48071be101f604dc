import { Complaint } from "../say/complaint.mjs"
import { machineTrouble } from "../say/plain-words.mjs"
import { startChild } from "./child.mjs"
import { logTail } from "./log-tail.mjs"

/**
 * Runs a program to its end.
 * @param {import("./child.mjs").Task} task
 * @param {{ explain?: (log: string) => string | undefined, telling?: (line: string) => boolean }} [reading] of its log:
 *   explain: one sentence for a cause that is known; telling: which lines to show otherwise, all unless given
 * @throws {Complaint} with the end of its log when it fails
 */
export async function runTask(task, { explain = machineTrouble, telling = () => true } = {}) {
  const child = await startChild(task)
  const { code, signal } = await child.ended
  if (code === 0) return
  const log = logTail(child.logFile, 200)
  const known = explain(log)
  if (known) throw new Complaint(known)
  const details = log.split("\n").filter(telling).slice(-60).join("\n")
  const how = signal ? `was ended by ${signal}` : `failed with exit code ${code}`
  throw new Complaint(`"${task.name}" ${how}; its last lines (all of them in ${child.logFile}):`, {
    details,
  })
}
