import { rmSync } from "node:fs"
import path from "node:path"
import { occupyDataFolder } from "../../scripts/data-folder/occupy.mjs"
import { inData, root } from "../../scripts/data-folder/places.mjs"
import { readJson, writePrivateJson } from "../../scripts/data-folder/private-file.mjs"
import { installationSecrets } from "../../scripts/data-folder/secrets.mjs"
import { startCluster } from "../../scripts/database/cluster.mjs"
import { ensureDatabase, withClient } from "../../scripts/database/connect.mjs"
import { migrate, schemaHash } from "../../scripts/database/migrate.mjs"
import { runSeed } from "../../scripts/database/seed.mjs"
import { installPackages } from "../../scripts/install/packages.mjs"
import { contentHash } from "../../scripts/machine/content-hash.mjs"
import { nextFreePort } from "../../scripts/machine/ports.mjs"
import { localUrl } from "../../scripts/product/addresses.mjs"
import { backendEnvironment } from "../../scripts/product/environment.mjs"
import { step } from "../../scripts/say/steps.mjs"
import { generate } from "./generate.mjs"

/** @typedef {import("./sizes.mjs").Size} Size */
/** @typedef {{ url: (size: Size) => string, publishableKey: string, environment: (url: string) => NodeJS.ProcessEnv }} BenchData */

const EMPTY = "plaza_bench_empty"
const STATE = inData("bench.json")
/** Data stay in use for this many days; then the year around today is generated anew. */
const MOST_DAYS = 7

/**
 * Starts the benchmarks' own PostgreSQL and makes sure that it holds the generated data of these sizes, by the schema and
 * the generator as they are in the sources now. What is there already is used again for a week.
 * @param {string} command as it was typed
 * @param {Size[]} sizes
 * @returns {Promise<BenchData>}
 */
export async function openBenchData(command, sizes) {
  await occupyDataFolder(command)
  await installPackages()
  const secrets = installationSecrets()
  const cluster = await step("Starting PostgreSQL", () =>
    startCluster({ directory: inData("postgres"), password: secrets.POSTGRES_PASSWORD, port: 5533 }),
  )
  const port = await nextFreePort(9700)
  const addresses = { backendUrl: localUrl(port), storefrontUrl: localUrl(port) }
  const environment = (/** @type {string} */ databaseUrl) =>
    backendEnvironment({
      settings: process.env,
      secrets,
      addresses,
      databaseUrl,
      production: true,
      demo: false,
    })
  const made = `${schemaHash()} ${contentHash(root, ["bench/data"])}`
  const state = /** @type {State} */ (readJson(STATE) ?? {})
  if (state.made !== made) await prepareEmpty(cluster, environment, state, made)
  for (const size of sizes) {
    if (state.days[size.database] && ageOf(state.days[size.database]) <= MOST_DAYS) continue
    const today = new Date().toISOString().slice(0, 10)
    await step(`Generating ${size.bookings.toLocaleString("en")} bookings`, async () => {
      await replaceDatabase(cluster.url("postgres"), size.database, EMPTY)
      await generate(cluster.url(size.database), size, today)
    })
    state.days[size.database] = today
    writePrivateJson(STATE, state)
  }
  return { url: (size) => cluster.url(size.database), publishableKey: state.publishableKey, environment }
}

/**
 * What the databases were made from.
 * @typedef {{ made: string, publishableKey: string, days: Record<string, string> }} State days: when each was generated
 */

/**
 * A database with the schema and the essentials, which the others are copied from.
 * @param {import("../../scripts/database/cluster.mjs").Cluster} cluster
 * @param {(url: string) => NodeJS.ProcessEnv} environment @param {State} state @param {string} made
 */
async function prepareEmpty(cluster, environment, state, made) {
  rmSync(STATE, { force: true })
  const url = cluster.url(EMPTY)
  const env = environment(url)
  const file = path.join(inData(), "seed.json")
  await step("Migrating an empty database", async () => {
    await replaceDatabase(cluster.url("postgres"), EMPTY, "template0")
    await migrate(url, env, "bench")
  })
  const { publishable_key } = await step("Setting up the essentials", () =>
    runSeed({ databaseUrl: url, env, plan: "none", file }),
  )
  Object.assign(state, { made, publishableKey: publishable_key, days: {} })
  writePrivateJson(STATE, state)
}

/** @param {string} url @param {string} name @param {string} template */
async function replaceDatabase(url, name, template) {
  await withClient(url, async (client) => {
    await client.query(`drop database if exists "${name}" with (force)`)
    if (template !== "template0") await client.query(`create database "${name}" template "${template}"`)
  })
  await ensureDatabase(url, name)
}

/** Whole days since a date. @param {string} date */
const ageOf = (date) => (Date.now() - Date.parse(date)) / 86_400_000
