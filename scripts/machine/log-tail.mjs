import { existsSync, readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

/**
 * The last lines of a log, without terminal colours and empty lines.
 * @param {string} file
 * @param {number} [lines]
 */
export function logTail(file, lines = 25) {
  if (!existsSync(file)) return ""
  const text = stripVTControlCharacters(readFileSync(file, "utf8"))
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-lines)
    .join("\n")
}
