import { seconds } from "../say/seconds.mjs"

const LINES = 30

/**
 * One line for a suite, then its skipped and its failed tests by name, the latter with what they said.
 * @param {import("./result.mjs").SuiteResult} result
 */
export function showResult({ suite, passed, failures, skipped, milliseconds }) {
  const mark = failures.length > 0 ? "✗" : "✓"
  const counts = `${passed} passed, ${failures.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`
  const lines = [`  ${mark} ${suite.padEnd(30)} ${counts.padEnd(34)} ${seconds(milliseconds)}`]
  for (const name of skipped) lines.push(`      skipped: ${name}`)
  for (const { name, message } of failures) {
    lines.push(
      `      ✗ ${name}`,
      ...message
        .split("\n")
        .slice(0, LINES)
        .map((line) => `          ${line}`),
    )
  }
  process.stdout.write(`${lines.join("\n")}\n`)
}
