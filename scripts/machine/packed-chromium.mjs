import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { checkoutFolder, root } from "../data-folder/places.mjs"
import { Complaint } from "../say/complaint.mjs"

// The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a Lambda.
const UNPACK = `
  import chromium from "@sparticuz/chromium"
  await chromium.executablePath()`

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, with the libraries and fonts it needs, so that a machine
 * with nothing but Node.js can run browser tests. Unpacked once for a checkout.
 * @returns {import("./chromium.mjs").Chromium}
 * @throws {Complaint} on a system for which the package has none
 */
export function unpackChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Complaint("Browser tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH.")
  }
  const folder = path.join(checkoutFolder, "chromium")
  if (!existsSync(folder)) unpackInto(folder)
  const env = {
    LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
    FONTCONFIG_PATH: path.join(folder, "fonts"),
  }
  return { program: path.join(folder, "chromium"), env }
}

/** @param {string} folder */
function unpackInto(folder) {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" }
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: root,
    env,
    encoding: "utf8",
  })
  if (status !== 0) throw new Complaint("Chromium could not be unpacked:", { details: stderr })
  renameSync(draft, folder)
}
