import path from "node:path"

// The tests have a data folder of their own, so that they run beside a Plaza in use. It is settled before anything that
// asks for the data folder is loaded.
process.env.PLAZA_DATA_DIR = path.resolve(import.meta.dirname, "../../.plaza/test")
process.env.PLAZA_IGNORE_ENV_FILES = "1"

const HELP = `
npm test                    all tests: launcher, backend (unit, modules, http, crash), storefront, and the walk in a browser
npm run test:quick          launcher and unit tests only
`

const { readOptions } = await import("../say/options.mjs")
const { runAllSuites, runQuickSuites } = await import("../suites/all.mjs")
const { runTestCommand } = await import("../suites/test-command.mjs")

const { quick } = readOptions({ quick: { type: "boolean", default: false } }, HELP)
await (quick
  ? runTestCommand("npm run test:quick", runQuickSuites)
  : runTestCommand("npm test", runAllSuites))
