import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { backend } from "../data-folder/places.mjs"
import { contentHash } from "../machine/content-hash.mjs"
import { runTask } from "../machine/run-task.mjs"
import { medusa } from "../product/medusa.mjs"
import { writeState } from "./state.mjs"

/**
 * The hash of all that decides the schema: our migrations and links, the search indexes and scripts that migrate, which
 * modules are configured, and the engine's version.
 */
export function schemaHash() {
  const modules = path.join(backend, "src/modules")
  const names = existsSync(modules) ? readdirSync(modules) : []
  return contentHash(backend, [
    ...names.map((name) => `src/modules/${name}/migrations`),
    "src/links",
    "src/search",
    "src/migration-scripts",
    "src/config",
    "medusa-config.ts",
    "package-lock.json",
  ])
}

/**
 * Brings a database to the schema of the sources and notes that in it.
 * @param {string} databaseUrl
 * @param {NodeJS.ProcessEnv} env of the backend
 * @param {string} hash of the schema
 */
export async function migrate(databaseUrl, env, hash) {
  const program = medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"])
  await runTask({ name: "migrate", env, ...program })
  await writeState(databaseUrl, { migrations: hash })
}
