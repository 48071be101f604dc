import path from "node:path"
import { storefront } from "../data-folder/places.mjs"

/**
 * A Next.js command as the program to run; without npx in between, so that signals reach it.
 * @param {string[]} args
 */
export function next(args) {
  const cli = path.join(storefront, "node_modules/next/dist/bin/next")
  return { command: process.execPath, args: [cli, ...args], cwd: storefront }
}

/** The storefront's own server in production, which reads PORT and HOST. */
export function storefrontServer() {
  return { command: process.execPath, args: [path.join(storefront, "server.mjs")], cwd: storefront }
}
