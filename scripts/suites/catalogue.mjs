import { readdirSync } from "node:fs"
import path from "node:path"
import { backend, inData, root, storefront } from "../data-folder/places.mjs"
import { npm } from "../install/npm.mjs"
import { NO_SERVICES } from "../product/environment.mjs"
import { jestCounts } from "./jest-report.mjs"
import { nodeTestCounts } from "./node-test-report.mjs"
import { playwrightCounts } from "./playwright-report.mjs"

/** @typedef {import("./run-suite.mjs").Suite} Suite */

const REPORTER = path.join(root, "scripts/suites/node-test-reporter.mjs")

/** The launcher's own tests. */
export const launcherSuite = nodeSuite("launcher", path.join(root, "scripts/tests"))

/**
 * The walk through a running product over HTTP.
 * @param {string} connectionFile
 */
export function walkSuite(connectionFile) {
  return nodeSuite("walk over HTTP", path.join(root, "scripts/walk"), { PLAZA_CONNECTION: connectionFile })
}

/**
 * All node:test files of a folder.
 * @param {string} suite
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [env] in addition
 * @returns {Suite}
 */
function nodeSuite(suite, folder, env = {}) {
  return {
    suite,
    read: nodeTestCounts,
    task: (report) => {
      const files = readdirSync(folder).filter((name) => name.endsWith(".test.mjs"))
      // One after the other: they start servers and measure times.
      const args = [
        "--test",
        "--test-concurrency=1",
        ...reporting(report),
        ...files.map((name) => path.join(folder, name)),
      ]
      return { command: process.execPath, args, cwd: root, env: { ...quiet(suite), ...env } }
    },
  }
}

/**
 * A suite of the backend.
 * @param {"unit" | "modules" | "http" | "crash"} kind
 * @param {NodeJS.ProcessEnv} [database] where the suite may make databases of its own
 * @returns {Suite}
 */
export function backendSuite(kind, database = {}) {
  return {
    suite: `backend ${kind}`,
    read: (content) => jestCounts(JSON.parse(content)),
    task: (report) => {
      const { env, ...program } = npm(["run", `test:${kind}`, "--", "--json", `--outputFile=${report}`])
      return { ...program, cwd: backend, env: { ...env, ...quiet(kind), ...database } }
    },
  }
}

/** @type {Suite} */
export const storefrontSuite = {
  suite: "storefront unit",
  read: nodeTestCounts,
  task: (report) => {
    const { env, ...program } = npm(["test"])
    const options = [process.env.NODE_OPTIONS ?? "", ...reporting(report)].join(" ").trim()
    return { ...program, cwd: storefront, env: { ...env, ...quiet("storefront"), NODE_OPTIONS: options } }
  },
}

/**
 * The walk through the running product in a browser.
 * @param {"desktop" | "phone"} window
 * @param {{ connectionFile: string, connection: import("../data-folder/connection.mjs").Connection, chromium: import("../machine/chromium.mjs").Chromium }} product
 * @returns {Suite}
 */
export function browserSuite(window, { connectionFile, connection, chromium }) {
  const cli = path.join(storefront, "node_modules/@playwright/test/cli.js")
  return {
    suite: `browser ${window}`,
    read: (content) => playwrightCounts(JSON.parse(content)),
    task: (report) => ({
      command: process.execPath,
      args: [cli, "test", `--project=${window}`, "--reporter=line,json"],
      cwd: storefront,
      env: {
        ...quiet(window),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        PLAZA_STOREFRONT_URL: connection.storefront_url,
        PLAZA_BACKEND_URL: connection.backend_url,
        PLAZA_CONNECTION: connectionFile,
        CHROMIUM_PATH: chromium.program,
        PLAZA_GOOGLE_STAND_IN: "1",
        ...chromium.env,
      },
    }),
  }
}

/** @param {string} report */
function reporting(report) {
  const both = ["--test-reporter=spec", "--test-reporter-destination=stdout"]
  return [...both, `--test-reporter=${REPORTER}`, `--test-reporter-destination=${report}`]
}

/**
 * This process's environment without what would make a test reach for somebody's real database, files or services.
 * @param {string} suite keeps its files apart from those of suites that run beside it
 */
function quiet(suite) {
  const { NODE_ENV: _, ...env } = process.env
  const nowhere = { ...NO_SERVICES, DATABASE_URL: "", PLAZA_DATA_DIR: inData("files-of-tests", suite) }
  return { ...env, ...nowhere, NEXT_TELEMETRY_DISABLED: "1" }
}
