import { createHash } from "node:crypto"
import { renameSync, writeFileSync } from "node:fs"
import { inData } from "../data-folder/places.mjs"
import { readJson } from "../data-folder/private-file.mjs"
import { runTask } from "../machine/run-task.mjs"
import { medusa } from "../product/medusa.mjs"
import { Complaint } from "../say/complaint.mjs"
import { writeState } from "./state.mjs"

/**
 * What the seed hands over. `logins` is null without the demo city.
 * @typedef {{ publishable_key: string, logins: import("../data-folder/connection.mjs").Logins | null }} SeedResult
 */

/**
 * Where the result of a database's seed is kept. The embedded database has one name whatever port it got today.
 * @param {string | undefined} externalUrl undefined for the embedded database
 */
export function seedResultFile(externalUrl) {
  if (!externalUrl) return inData("seed.json")
  const { host, pathname } = new URL(externalUrl)
  const key = createHash("sha256").update(`${host}${pathname}`).digest("hex").slice(0, 12)
  return inData(`seed-${key}.json`)
}

/**
 * Runs the seed, which adds what is missing and leaves the rest, and notes in the database that it went through.
 * @param {{ databaseUrl: string, env: NodeJS.ProcessEnv, plan: import("./state.mjs").SeedPlan, file: string }} seed
 *   env: the backend's; file: where its result is kept, readable by the owner alone
 * @returns {Promise<SeedResult>}
 */
export async function runSeed({ databaseUrl, env, plan, file }) {
  const draft = `${file}.new`
  writeFileSync(draft, "", { mode: 0o600 })
  const seedEnv = { ...env, PLAZA_SEED: plan, PLAZA_RESULT_FILE: draft }
  await runTask({ name: "seed", env: seedEnv, ...medusa(["exec", "./src/seed/run.ts"]) })
  const result = checked(readJson(draft), draft)
  renameSync(draft, file)
  await writeState(databaseUrl, { seeded: "yes" })
  return result
}

/**
 * The result of an earlier seed, undefined when there is none.
 * @param {string} file
 */
export function earlierSeedResult(file) {
  const content = readJson(file)
  return content === undefined ? undefined : checked(content, file)
}

/** @param {unknown} content @param {string} file @returns {SeedResult} */
function checked(content, file) {
  const { publishable_key: key, logins } = /** @type {Partial<SeedResult>} */ (content ?? {})
  const people = /** @type {const} */ (["admin", "owner", "staff", "customer"])
  const complete =
    logins === null || people.every((person) => logins?.[person]?.email && logins[person].password)
  if (typeof key !== "string" || key === "" || !complete) {
    throw new Complaint(`The seed left no publishable key and logins in ${file}: run "npm run seed".`)
  }
  return { publishable_key: key, logins: logins ?? null }
}
