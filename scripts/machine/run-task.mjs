import { Complaint } from "../say/complaint.mjs"
import { machineTrouble } from "../say/plain-words.mjs"
import { startChild } from "./child.mjs"
import { logTail } from "./log-tail.mjs"

/**
 * Runs a program to its end.
 * @param {import("./child.mjs").Task} task
 * @param {(log: string) => string | undefined} [explain] one sentence for a log whose cause is known
 * @throws {Complaint} with the end of its log when it fails
 */
export async function runTask(task, explain = machineTrouble) {
  const child = await startChild(task)
  const { code, signal } = await child.ended
  if (code === 0) return
  const log = logTail(child.logFile, 40)
  const known = explain(log)
  if (known) throw new Complaint(known)
  const how = signal ? `was ended by ${signal}` : `failed with exit code ${code}`
  throw new Complaint(`"${task.name}" ${how}; its last lines (all of them in ${child.logFile}):`, {
    details: log,
  })
}
