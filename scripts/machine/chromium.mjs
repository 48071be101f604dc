import { accessSync, constants } from "node:fs"
import path from "node:path"
import { Complaint } from "../say/complaint.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * A Chromium for browser tests: the one of CHROMIUM_PATH, one on this machine, or the one inside the npm package
 * `@sparticuz/chromium`, which runs on Linux.
 * @returns {Promise<string>} the path of its program
 */
export async function findChromium() {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  const found = [process.env.CHROMIUM_PATH ?? "", ...onPath, ...MAC].find(isProgram)
  if (found) return found
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Complaint("Browser tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH.")
  }
  const { default: chromium } = await import("@sparticuz/chromium")
  return chromium.executablePath()
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
