import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { Complaint } from "../say/complaint.mjs"

/**
 * Writes JSON that only the owner may read, in one stroke: a reader sees the old content or the new, never half of it.
 * @param {string} file
 * @param {unknown} content
 */
export function writePrivateJson(file, content) {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

/**
 * @param {string} file
 * @returns {unknown} undefined when there is no such file
 * @throws {Complaint} when it holds no JSON
 */
export function readJson(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (cause) {
    throw new Complaint(`${file} is damaged: restore it or delete it.`, { cause })
  }
}
