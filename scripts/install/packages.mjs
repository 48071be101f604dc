import path from "node:path"
import { backend, root, storefront } from "../data-folder/places.mjs"
import { runTask } from "../machine/run-task.mjs"
import { installTrouble } from "../say/plain-words.mjs"
import { step } from "../say/steps.mjs"
import { isInstalled } from "./installed.mjs"
import { npm } from "./npm.mjs"

/** Installs the packages of those of the three folders where they are missing or not what the lock file says. */
export async function installPackages(folders = [root, backend, storefront]) {
  const outdated = folders.filter((folder) => !isInstalled(folder))
  if (outdated.length === 0) return
  await step(`Installing packages: ${outdated.map(nameOf).join(", ")}`, () =>
    Promise.all(outdated.map(install)),
  )
}

/** @param {string} folder */
function install(folder) {
  const program = npm(["ci", "--include=dev", "--no-audit", "--no-fund"])
  return runTask(
    { name: `install-${nameOf(folder)}`, cwd: folder, ...program },
    { explain: installTrouble, telling },
  )
}

/** npm explains its whole usage after the error. @param {string} line */
function telling(line) {
  return /^npm error (?!\s*-|\s*\[|aliases|Run |Options|Usage|npm |Clean|  )\S/.test(line)
}

/** @param {string} folder */
function nameOf(folder) {
  return folder === root ? "launcher" : path.basename(folder)
}
