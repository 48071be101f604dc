/**
 * What one suite of tests came to. Every test counts as one, a test file that could not even be loaded as one failure.
 * @typedef {{ name: string, message: string }} Failure
 * @typedef {{ passed: number, failures: Failure[], skipped: string[] }} Counts
 * @typedef {Counts & { suite: string, milliseconds: number }} SuiteResult
 */

/**
 * A suite that says it failed without naming a test has failed all the same, and so has one that ran nothing.
 * @param {Counts | undefined} counts undefined when the suite left no report
 * @param {{ code: number | null, signal: string | null, log: string }} run how its program ended, and the end of its log
 * @returns {Counts}
 */
export function judged(counts, { code, signal, log }) {
  const { passed, failures, skipped } = counts ?? { passed: 0, failures: [], skipped: [] }
  const ran = passed + failures.length + skipped.length > 0
  if (failures.length > 0 || (code === 0 && ran)) return { passed, failures, skipped }
  const name = ran ? "the suite itself" : "the suite did not run any test"
  const how = signal ? `ended by ${signal}` : `exit code ${code}`
  return { passed, failures: [{ name, message: `${how}\n${log}` }], skipped }
}

/**
 * All suites together.
 * @param {Counts[]} results
 */
export function total(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failures.length, 0)
  return { passed, failed }
}
