import { stripVTControlCharacters } from "node:util"

/**
 * @typedef {{ status: string, results: { error?: { message?: string } }[] }} Attempted
 * @typedef {{ title: string, tests: Attempted[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[], errors?: { message?: string }[] }} Report
 */

/**
 * The counts in what Playwright's json reporter writes. A test that passed only when repeated counts as a failure: it
 * would fail for somebody else.
 * @param {Report} report
 * @returns {import("./result.mjs").Counts}
 */
export function playwrightCounts({ suites, errors = [] }) {
  const specs = suites.flatMap((suite) => specsOf(suite, []))
  const tests = specs.flatMap(({ name, tests: attempts }) =>
    attempts.map((attempt) => ({ name, ...attempt })),
  )
  const failed = tests.filter(({ status }) => status === "unexpected" || status === "flaky")
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failures: [
      ...failed.map(({ name, results }) => ({
        name,
        message: plain(results.find(({ error }) => error)?.error?.message),
      })),
      ...errors.map(({ message }) => ({ name: "playwright", message: plain(message) })),
    ],
    skipped: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  }
}

/** @param {Suite} suite @param {string[]} above @returns {{ name: string, tests: Attempted[] }[]} */
function specsOf({ title, specs = [], suites = [] }, above) {
  const path = [...above, title]
  const own = specs.map((spec) => ({ name: [...path, spec.title].join(" › "), tests: spec.tests }))
  return [...own, ...suites.flatMap((suite) => specsOf(suite, path))]
}

/** @param {string | undefined} text */
function plain(text) {
  return stripVTControlCharacters(text ?? "")
}
