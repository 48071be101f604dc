import { showResult } from "./show-result.mjs"

/**
 * A suite of one test.
 * @param {string} suite
 * @param {number} begun `performance.now()` of its beginning
 * @param {boolean} passed
 * @param {() => string} explain what to show when it failed
 * @returns {import("./result.mjs").SuiteResult}
 */
export function check(suite, begun, passed, explain) {
  const failures = passed ? [] : [{ name: suite, message: explain() }]
  const result = {
    suite,
    passed: passed ? 1 : 0,
    failures,
    skipped: [],
    milliseconds: performance.now() - begun,
  }
  showResult(result)
  return result
}
