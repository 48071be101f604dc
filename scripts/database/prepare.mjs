import { Complaint } from "../say/complaint.mjs"
import { step } from "../say/steps.mjs"
import { migrate, schemaHash } from "./migrate.mjs"
import { earlierSeedResult, runSeed, seedResultFile } from "./seed.mjs"
import { readState, writeState } from "./state.mjs"

/**
 * @typedef {import("./state.mjs").SeedPlan} SeedPlan
 * @typedef {{ databaseUrl: string, external: boolean }} Database external: set by DATABASE_URL
 * @typedef {(demo: boolean) => NodeJS.ProcessEnv} EnvironmentFor the backend's environment
 * @typedef {{ plan: SeedPlan, env: NodeJS.ProcessEnv, seeded: boolean }} Prepared plan: what this database is given, or was
 */

/**
 * Migrates a database as far as it needs it. One that had tables before Plaza first saw it is somebody's own: it gets no
 * demo city.
 * @param {Database} database
 * @param {{ wanted: SeedPlan, force?: boolean, environment: EnvironmentFor }} options
 *   wanted: what an empty database is given; force: give it to this one whatever it holds
 * @returns {Promise<Prepared>}
 */
export async function migrateDatabase({ databaseUrl }, { wanted, force = false, environment }) {
  const { state, isEmpty } = await readState(databaseUrl).catch(
    (/** @type {Error & { code?: string }} */ cause) => {
      throw new Complaint(`The database cannot be used: ${cause.message || cause.code || "no answer"}.`, {
        cause,
      })
    },
  )
  const plan = force ? wanted : (state.seed ?? (isEmpty ? wanted : "none"))
  // Noted before the first table appears, so that a start that is killed now still counts this database as its own.
  if (state.seed !== plan) await writeState(databaseUrl, { seed: plan })
  const env = environment(plan === "demo")
  const hash = schemaHash()
  if (state.migrations !== hash) await step("Migrating the database", () => migrate(databaseUrl, env, hash))
  return { plan, env, seeded: state.seeded === "yes" && !force }
}

/**
 * Seeds a migrated database unless that was done to its end before.
 * @param {Database} database
 * @param {Prepared} prepared
 * @returns {Promise<import("./seed.mjs").SeedResult>}
 */
export async function seedDatabase({ databaseUrl, external }, { plan, env, seeded }) {
  const file = seedResultFile(external ? databaseUrl : undefined)
  const earlier = seeded ? earlierSeedResult(file) : undefined
  const title = plan === "demo" ? "Seeding the demo city" : "Setting up the essentials"
  return earlier ?? (await step(title, () => runSeed({ databaseUrl, env, plan, file })))
}
