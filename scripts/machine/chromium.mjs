import { accessSync, constants } from "node:fs"
import path from "node:path"
import { unpackChromium } from "./packed-chromium.mjs"

/** @typedef {{ program: string, env: Record<string, string> }} Chromium env: what it needs in its environment */

/** Chromium without the parts that draw windows: a quarter faster for tests, which look at none. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"]
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * A Chromium without a window: the one of CHROMIUM_PATH, one on this machine, or else one from an npm package.
 * @param {{ shell?: boolean }} [wanted] shell: rather one that could not open a window
 * @returns {Chromium}
 */
export function findChromium({ shell = false } = {}) {
  const names = shell ? [...SHELLS, ...NAMES] : NAMES
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
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
