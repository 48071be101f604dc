import { stripVTControlCharacters } from "node:util"

/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion
 * @typedef {{ testResults: { name: string, status: string, message?: string, assertionResults: Assertion[] }[] }} Report
 */

/**
 * The counts in what `jest --json` writes. A file that fails outside of its tests (it does not compile, a hook throws)
 * counts as one failure.
 * @param {Report} report
 * @returns {import("./result.mjs").Counts}
 */
export function jestCounts({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed")
    if (status === "failed" && failed.length === 0) return [{ name, message: plain(message) }]
    return failed.map((test) => ({ name: test.fullName, message: plain(test.failureMessages?.join("\n")) }))
  })
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failures,
    skipped: tests
      .filter(({ status }) => status === "pending" || status === "todo")
      .map(({ fullName }) => fullName),
  }
}

/** @param {string | undefined} text */
function plain(text) {
  return stripVTControlCharacters(text ?? "")
}
