import { accessSync, constants } from "node:fs"
import path from "node:path"
import { unpackChromium } from "./packed-chromium.mjs"

/** @typedef {{ program: string, env: Record<string, string> }} Chromium env: what it needs in its environment */

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * A Chromium for browser tests: the one of CHROMIUM_PATH, one on this machine, or else one from an npm package.
 * @returns {Chromium}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  const program = [process.env.CHROMIUM_PATH ?? "", ...onPath, ...MAC].find(isProgram)
  return program ? { program, env: {} } : unpackChromium()
}

/** @param {string} file */
function isProgram(file) {
  try {
    if (file === "") return false
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
