import path from "node:path"
import { backend, root, storefront } from "../data-folder/places.mjs"
import { runTask } from "../machine/run-task.mjs"
import { Complaint } from "../say/complaint.mjs"
import { installTrouble } from "../say/plain-words.mjs"
import { step } from "../say/steps.mjs"
import { isInstalled } from "./installed.mjs"
import { npm } from "./npm.mjs"

// By default npm waits more than a minute before it admits that there is no network.
const IMPATIENCE = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=8000"]

/** Installs the packages of those of the three folders where they are missing or not what the lock file says. */
export async function installPackages(folders = [root, backend, storefront]) {
  const outdated = folders.filter((folder) => !isInstalled(folder))
  if (outdated.length === 0) return
  await step(`Installing packages: ${outdated.map(nameOf).join(", ")}`, () =>
    Promise.all(outdated.map(install)),
  )
}

/**
 * By `npm ci`. It refuses a lock file in which optional packages for other systems are missing, as npm leaves them out
 * when the registry did not have them yet; what this system needs is there, so it is then installed by `npm install`,
 * to the same versions and without a change to the lock file.
 * @param {string} folder
 */
async function install(folder) {
  const flags = ["--include=dev", "--no-audit", "--no-fund", ...IMPATIENCE]
  const name = `install-${nameOf(folder)}`
  const reading = { explain: installTrouble, telling }
  try {
    await runTask({ name, cwd: folder, ...npm(["ci", ...flags]) }, reading)
  } catch (error) {
    if (!lacksOptionalPackages(error)) throw error
    await runTask({ name, cwd: folder, ...npm(["install", "--no-save", ...flags]) }, reading)
  }
}

/** @param {unknown} error */
function lacksOptionalPackages(error) {
  const details = error instanceof Complaint ? (error.details ?? "") : ""
  const complaints = details.match(/^npm error (Missing|Invalid): .*$/gm) ?? []
  return complaints.length > 0 && complaints.every((line) => /Missing: \S+@ from lock file/.test(line))
}

/** npm explains its whole usage after the error. @param {string} line */
function telling(line) {
  return /^npm error (?!\s*-|\s*\[|aliases|Run |Options|Usage|npm |Clean|  )\S/.test(line)
}

/** @param {string} folder */
function nameOf(folder) {
  return folder === root ? "launcher" : path.basename(folder)
}
