import { mkdirSync } from "node:fs"
import path from "node:path"

/** The repository. */
export const root = path.resolve(import.meta.dirname, "../..")

/** The two packages, each with its own lock file. */
export const backend = path.join(root, "backend")
export const storefront = path.join(root, "storefront")

/** What belongs to this checkout whatever data it runs on: stamps of builds, the test run. Ignored by git. */
export const checkoutFolder = path.join(root, ".plaza")

/**
 * The folder with everything one Plaza keeps: database, files, secrets, logs. It must stay outside `backend`, because
 * `medusa develop` restarts on every write below its own folder.
 */
export const dataFolder = path.resolve(process.env.PLAZA_DATA_DIR || checkoutFolder)

/** @param {string[]} names */
export function inData(...names) {
  return path.join(dataFolder, ...names)
}

/** Others may pass through (PostgreSQL runs as its own user when Plaza is started by root) but not list. */
export function createDataFolder() {
  mkdirSync(inData("logs"), { recursive: true, mode: 0o711 })
}
