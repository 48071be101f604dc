import path from "node:path"
import { backend } from "../data-folder/places.mjs"

/** Where `medusa build` puts the built backend. */
export const builtBackend = path.join(backend, ".medusa/server")

/**
 * A Medusa command as the program to run; without npx in between, so that signals reach it.
 * @param {string[]} args
 * @param {{ built?: boolean }} [options] built: run what was built instead of the sources
 */
export function medusa(args, { built = false } = {}) {
  const cli = path.join(backend, "node_modules/@medusajs/cli/cli.js")
  return { command: process.execPath, args: [cli, ...args], cwd: built ? builtBackend : backend }
}
