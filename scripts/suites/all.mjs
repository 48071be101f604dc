import { randomBytes } from "node:crypto"
import { existsSync, rmSync } from "node:fs"
import path from "node:path"
import { occupyDataFolder } from "../data-folder/occupy.mjs"
import { inData } from "../data-folder/places.mjs"
import { endLeftovers } from "../data-folder/run-record.mjs"
import { startCluster } from "../database/cluster.mjs"
import { recoverPostmaster } from "../database/postmaster.mjs"
import { installPackages } from "../install/packages.mjs"
import { findChromium } from "../machine/chromium.mjs"
import { atTheEnd } from "../say/command.mjs"
import { step } from "../say/steps.mjs"
import { backendSuite, browserSuite, launcherSuite, storefrontSuite } from "./catalogue.mjs"
import { withProduct } from "./product.mjs"
import { runSuite } from "./run-suite.mjs"

const product = inData("product")

/** @typedef {import("./result.mjs").SuiteResult[]} Results to which each suite adds its own when it is done */

/**
 * The quick tests: no database, no browser.
 * @param {Results} results
 */
export async function runQuickSuites(results) {
  await prepare("npm run test:quick")
  await inOrder([launcherSuite, backendSuite("unit"), storefrontSuite], results)
}

/**
 * All tests, on a throw-away database and in a browser.
 * @param {Results} results
 */
export async function runAllSuites(results) {
  await prepare("npm test")
  const database = await throwAwayDatabase()
  const suites = [
    launcherSuite,
    .../** @type {const} */ (["unit", "modules", "http"]).map((kind) => backendSuite(kind, database)),
    storefrontSuite,
  ]
  await inOrder(suites, results)
  const chromium = await findChromium()
  const walk = withProduct({ folder: product }, async (running) => [
    await runSuite(browserSuite({ ...running, chromium })),
  ])
  results.push(...(await walk))
}

/** @param {import("./run-suite.mjs").Suite[]} suites @param {Results} results */
async function inOrder(suites, results) {
  for (const suite of suites) results.push(await runSuite(suite))
}

/** @param {string} command */
async function prepare(command) {
  process.stdout.write(`\n  ${command}\n\n`)
  await occupyDataFolder(command)
  await endLeftovers(path.join(product, "run"))
  await wipe()
  await installPackages()
  atTheEnd(() => rmSync(product, { recursive: true, force: true }))
  atTheEnd(() => rmSync(inData("postgres"), { recursive: true, force: true }))
}

/** What an interrupted test run left behind. */
async function wipe() {
  for (const folder of [inData("postgres"), path.join(product, "postgres")]) {
    if (existsSync(folder)) await recoverPostmaster(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  rmSync(product, { recursive: true, force: true })
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
