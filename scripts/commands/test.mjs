import path from "node:path"

// The tests have a data folder of their own, so that they run beside a Plaza in use. It is settled before anything that
// asks for the data folder is loaded.
process.env.PLAZA_DATA_DIR = path.resolve(import.meta.dirname, "../../.plaza/test")
process.env.PLAZA_IGNORE_ENV_FILES = "1"

const HELP = `
npm test                    all tests: launcher, backend (unit, modules, http), storefront, and the walk in a browser
npm run test:quick          launcher and unit tests only
`

const { runCommand } = await import("../say/command.mjs")
const { inPlainWords } = await import("../say/plain-words.mjs")
const { readOptions } = await import("../say/options.mjs")
const { runAllSuites, runQuickSuites } = await import("../suites/all.mjs")
const { total } = await import("../suites/result.mjs")

let summary = ""
process.once("exit", () => process.stdout.write(summary))

await runCommand(async () => {
  const { quick } = readOptions({ quick: { type: "boolean", default: false } }, HELP)
  /** @type {import("../suites/result.mjs").SuiteResult[]} */
  const results = []
  let broken = 0
  try {
    await (quick ? runQuickSuites(results) : runAllSuites(results))
  } catch (error) {
    broken = 1
    process.stderr.write(`\n${inPlainWords(error)}\n`)
  }
  const { passed, failed } = total(results)
  // The last line, also after everything has been stopped.
  summary = `\n${passed} passed, ${failed + broken} failed\n`
  return failed + broken > 0 ? 1 : 0
})
