import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import path from "node:path"

// Build output, packages and what tests leave behind never decide what a build contains.
const IGNORED = new Set([
  "node_modules",
  ".medusa",
  ".next",
  "dist",
  "coverage",
  "test-results",
  "playwright-report",
])

/**
 * One hash over the names and contents of files and folders, in a fixed order; what does not exist counts as empty.
 * @param {string} folder what `places` are relative to
 * @param {string[]} places files and folders
 * @param {string[]} [words] further text that decides
 * @returns {string} 64 hexadecimal digits
 */
export function contentHash(folder, places, words = []) {
  const hash = createHash("sha256")
  for (const word of words) hash.update(`${word}\0`)
  for (const place of places.toSorted()) {
    for (const file of filesBelow(path.join(folder, place))) {
      hash
        .update(`${path.relative(folder, file)}\0`)
        .update(readFileSync(file))
        .update("\0")
    }
  }
  return hash.digest("hex")
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  const entries = readdirSync(place, { withFileTypes: true }).filter(({ name }) => !IGNORED.has(name))
  return entries
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => filesBelow(path.join(place, name)))
}
