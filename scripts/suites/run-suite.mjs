import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { inData } from "../data-folder/places.mjs"
import { startChild } from "../machine/child.mjs"
import { logTail } from "../machine/log-tail.mjs"
import { seconds } from "../say/seconds.mjs"
import { judged } from "./result.mjs"
import { showResult } from "./show-result.mjs"

const SIGN_OF_LIFE = 60_000
const LIMIT = 30 * 60_000

/**
 * @typedef {{ suite: string, task: (report: string) => Omit<import("../machine/child.mjs").Task, "name">,
 *   read: (content: string) => import("./result.mjs").Counts }} Suite
 *   task: the program that writes its report to the file it is given; read: understands that report
 */

/**
 * Runs one suite, for 30 minutes at most, shows what it came to, and never throws: a suite that cannot be started or
 * finished has failed.
 * @param {Suite} suite
 * @returns {Promise<import("./result.mjs").SuiteResult>}
 */
export async function runSuite({ suite, task, read }) {
  const begun = performance.now()
  const name = suite.replaceAll(" ", "-")
  const report = inData("reports", name)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const child = await startChild({ name, ...task(report) })
  const timer = setInterval(() => {
    process.stdout.write(`  … ${suite}: ${seconds(performance.now() - begun)} so far\n`)
  }, SIGN_OF_LIFE)
  const hung = setTimeout(() => void child.stop(), LIMIT)
  const ending = await child.ended
  clearInterval(timer)
  clearTimeout(hung)
  const run = { ...ending, log: logTail(child.logFile, 60) }
  const result = { suite, milliseconds: performance.now() - begun, ...judged(readReport(report, read), run) }
  showResult(result)
  return result
}

/** @param {string} file @param {Suite["read"]} read */
function readReport(file, read) {
  try {
    return existsSync(file) ? read(readFileSync(file, "utf8")) : undefined
  } catch {
    return undefined // Cut short, as by a crash: the log tells.
  }
}
