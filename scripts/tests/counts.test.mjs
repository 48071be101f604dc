import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { jestCounts } from "../suites/jest-report.mjs"
import { nodeTestCounts } from "../suites/node-test-report.mjs"
import { playwrightCounts } from "../suites/playwright-report.mjs"
import { judged, total } from "../suites/result.mjs"

test("jest: tests are counted, a file that does not load is one failure", () => {
  const passed = { fullName: "slots are listed", status: "passed" }
  const failed = {
    fullName: "slots are held",
    status: "failed",
    failureMessages: ["\u001b[31mexpected 1\u001b[39m"],
  }
  const skipped = { fullName: "slots later", status: "pending" }
  const report = {
    testResults: [
      { name: "a.spec.ts", status: "failed", message: "", assertionResults: [passed, failed, skipped] },
      { name: "b.spec.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
    ],
  }
  assert.deepEqual(jestCounts(report), {
    passed: 1,
    failures: [
      { name: "slots are held", message: "expected 1" },
      { name: "b.spec.ts", message: "Cannot find module" },
    ],
    skipped: ["slots later"],
  })
})

test("node:test: leaves are counted, groups are not, a failing hook is", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plaza-counts-"))
  const [file, report] = ["sample.test.mjs", "report"].map((name) => path.join(folder, name))
  writeFileSync(
    file,
    `import { before, describe, test } from "node:test"
     test("passes", () => {})
     test("fails", () => { throw new Error("on purpose") })
     test("waits", { skip: "not yet" }, () => {})
     describe("group", () => { test("inside", () => {}) })
     describe("broken group", () => { before(() => { throw new Error("no setup") }); test("never", () => {}) })`,
  )
  const reporter = path.resolve(import.meta.dirname, "../suites/node-test-reporter.mjs")
  const args = ["--test", `--test-reporter=${reporter}`, `--test-reporter-destination=${report}`, file]
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { status } = spawnSync(process.execPath, args, { env })
  const counts = nodeTestCounts(readFileSync(report, "utf8"))
  rmSync(folder, { recursive: true })
  assert.equal(status, 1)
  assert.equal(counts.passed, 2)
  assert.deepEqual(counts.skipped, ["waits"])
  assert.ok(
    counts.failures.some(({ name, message }) => name === "fails" && message.startsWith("Error: on purpose")),
  )
  assert.ok(counts.failures.some(({ name }) => name === "broken group" || name === "never"))
})

test("Playwright: specs are counted by their path, a flaky one has failed", () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    tests: [
      { status, results: [{ error: status === "expected" ? undefined : { message: `${title} broke` } }] },
    ],
  })
  const report = {
    suites: [
      {
        title: "walk.spec.ts",
        specs: [spec("books", "expected")],
        suites: [{ title: "phone", specs: [spec("pays", "flaky")] }],
      },
      { title: "other.spec.ts", specs: [spec("reads", "unexpected"), spec("waits", "skipped")] },
    ],
    errors: [{ message: "no browser" }],
  }
  assert.deepEqual(playwrightCounts(report), {
    passed: 1,
    failures: [
      { name: "walk.spec.ts › phone › pays", message: "pays broke" },
      { name: "other.spec.ts › reads", message: "reads broke" },
      { name: "playwright", message: "no browser" },
    ],
    skipped: ["other.spec.ts › waits"],
  })
})

test("a suite without a report, without tests, or with an exit code of its own has failed", () => {
  const well = { code: 0, signal: null, log: "the log" }
  const counts = { passed: 3, failures: [], skipped: [] }
  assert.deepEqual(judged(counts, well), counts)
  const nothing = [{ name: "the suite did not run any test", message: "exit code 0\nthe log" }]
  assert.deepEqual(judged(undefined, well).failures, nothing)
  assert.deepEqual(judged({ passed: 0, failures: [], skipped: [] }, well).failures, nothing)
  assert.deepEqual(judged(counts, { ...well, code: 1 }).failures, [
    { name: "the suite itself", message: "exit code 1\nthe log" },
  ])
  assert.deepEqual(judged(counts, { code: null, signal: "SIGKILL", log: "" }).failures, [
    { name: "the suite itself", message: "ended by SIGKILL\n" },
  ])
  const failed = { passed: 1, failures: [{ name: "a", message: "b" }], skipped: [] }
  assert.deepEqual(judged(failed, { ...well, code: 1 }), failed)
  assert.deepEqual(total([counts, failed]), { passed: 4, failed: 1 })
})
