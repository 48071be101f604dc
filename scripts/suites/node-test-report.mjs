/**
 * The counts in what node-test-reporter.mjs wrote.
 * @param {string} lines
 * @returns {import("./result.mjs").Counts}
 */
export function nodeTestCounts(lines) {
  /** @type {{ name: string, status: "passed" | "failed" | "skipped", message?: string }[]} */
  const tests = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failures: tests
      .filter(({ status }) => status === "failed")
      .map(({ name, message }) => ({ name, message: message ?? "" })),
    skipped: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  }
}
