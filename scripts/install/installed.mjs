import path from "node:path"
import { readJson } from "../data-folder/private-file.mjs"

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry */

/**
 * Whether the packages of a folder are installed exactly as its lock file says. npm writes the list it is compared with,
 * `node_modules/.package-lock.json`, at the very end of an installation, so one that was cut short does not pass.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = entries(path.join(folder, "package-lock.json"))
  const present = entries(path.join(folder, "node_modules/.package-lock.json"))
  return Object.entries(wanted).every(([place, { version, optional, devOptional, link }]) => {
    if (place === "" || link) return true
    const found = present[place]
    // Optional packages for other systems are not installed.
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/** @param {string} file @returns {Record<string, Entry>} */
function entries(file) {
  const content = /** @type {{ packages?: Record<string, Entry> } | undefined} */ (readJson(file))
  return content?.packages ?? {}
}
