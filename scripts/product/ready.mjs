import { setTimeout as sleep } from "node:timers/promises"
import { logTail } from "../machine/log-tail.mjs"
import { Complaint } from "../say/complaint.mjs"
import { machineTrouble } from "../say/plain-words.mjs"
import { LonelyLeader } from "./lonely-leader.mjs"

const LIMIT = 300_000

/**
 * Waits until a part of the product answers 200.
 * @param {import("../machine/child.mjs").Child} child
 * @param {string} url
 * @throws {Complaint} with the end of its log when it ends, or does not answer within five minutes
 */
export async function untilReady(child, url) {
  const limit = Date.now() + LIMIT
  let ended = false
  void child.ended.then(() => (ended = true))
  const leader = new LonelyLeader(child.pid)
  while (!(await answers(url))) {
    if (ended || leader.isAlone()) throw died(child)
    if (Date.now() > limit)
      throw failure(child, `The ${child.name} did not answer within five minutes; its last lines:`)
    await sleep(200)
  }
}

/**
 * What to say about a part that ended by itself.
 * @param {import("../machine/child.mjs").Child} child
 */
export function died(child) {
  return failure(
    child,
    `The ${child.name} stopped unexpectedly; its last lines (all of them in ${child.logFile}):`,
  )
}

/** @param {import("../machine/child.mjs").Child} child @param {string} sentence */
function failure(child, sentence) {
  const log = logTail(child.logFile)
  return new Complaint(machineTrouble(log) ?? sentence, { details: log })
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
