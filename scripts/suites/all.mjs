import { randomBytes } from "node:crypto"
import { inData } from "../data-folder/places.mjs"
import { startCluster } from "../database/cluster.mjs"
import { findChromium } from "../machine/chromium.mjs"
import { step } from "../say/steps.mjs"
import { backendSuite, browserSuite, launcherSuite, storefrontSuite } from "./catalogue.mjs"
import { withGoogleStandIn } from "./google-stand-in/environment.mjs"
import { withProduct } from "./product.mjs"
import { runSuite } from "./run-suite.mjs"
import { product } from "./test-command.mjs"

/** @typedef {import("./test-command.mjs").Results} Results */

/**
 * The quick tests: of Plaza's own parts, without the engine and without a browser.
 * @param {Results} results
 */
export async function runQuickSuites(results) {
  await inOrder([launcherSuite, backendSuite("unit"), storefrontSuite], results)
}

/**
 * All tests, on a throw-away database and in a browser.
 * @param {Results} results
 */
export async function runAllSuites(results) {
  const database = await throwAwayDatabase()
  const backend = (/** @type {"unit" | "modules" | "http" | "crash"} */ kind) => backendSuite(kind, database)
  await inOrder([launcherSuite, backend("unit"), backend("http")], results)
  // Programs of one process each, side by side.
  await Promise.all([
    inOrder([backend("modules"), storefrontSuite], results),
    inOrder([backend("crash")], results),
  ])
  const chromium = findChromium({ shell: true })
  const walk = withProduct({ folder: product, env: withGoogleStandIn() }, async (running) => [
    await runSuite(browserSuite("desktop", { ...running, chromium })),
    await runSuite(browserSuite("phone", { ...running, chromium })),
  ])
  results.push(...(await walk))
}

/** @param {import("./run-suite.mjs").Suite[]} suites @param {Results} results */
async function inOrder(suites, results) {
  for (const suite of suites) results.push(await runSuite(suite))
}

/** The variables that Medusa's test runner reads. It must be "localhost": it demands SSL of any other host. */
async function throwAwayDatabase() {
  const password = randomBytes(16).toString("hex")
  const directory = inData("postgres")
  const cluster = await step("Starting a throw-away PostgreSQL", () =>
    startCluster({ directory, password, durable: false, port: 5533 }),
  )
  const { port, user } = cluster
  return { DB_HOST: "localhost", DB_PORT: String(port), DB_USERNAME: user, DB_PASSWORD: password }
}
