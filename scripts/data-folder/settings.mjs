import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"
import { backend, storefront } from "./places.mjs"

/** @typedef {Record<string, string | undefined>} Settings */

/**
 * What the installation is told from outside: the environment, then `backend/.env`, then `storefront/.env`. An empty
 * value counts as not set. A test run sets PLAZA_IGNORE_ENV_FILES so that it never touches somebody's real database.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Settings}
 */
export function readSettings(environment = process.env) {
  const files = environment.PLAZA_IGNORE_ENV_FILES ? [] : [storefront, backend]
  const told = Object.assign(
    {},
    ...files.map((folder) => readEnvFile(path.join(folder, ".env"))),
    environment,
  )
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""))
}

/** @param {string} file */
function readEnvFile(file) {
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
}
