import { availableParallelism, cpus, loadavg } from "node:os"

/** One figure: what it is, what was measured, and, unless it is only told, whether it keeps its limit. */
/** @typedef {{ figure: string, measured: string, limit?: string, kept?: boolean }} Line */

/** The machine and what else it is doing, because figures of different machines and loads are never compared. */
export const machine = () =>
  `${availableParallelism()} × ${cpus()[0].model.trim()}, Node.js ${process.versions.node}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`

/** @param {number} value */
export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`

/** @param {number} value */
export const times = (value) => `${value.toFixed(2)}×`

/**
 * Prints figures as rows of a Markdown table.
 * @param {string} title @param {Line[]} lines
 * @returns {boolean} whether a limit was passed
 */
export function report(title, lines) {
  const rows = lines.map(
    ({ figure, measured, limit, kept }) =>
      `| ${figure} | ${measured} | ${limit ?? "–"} | ${kept === undefined ? "–" : kept ? "kept" : "PASSED"} |`,
  )
  process.stdout.write(
    `\n${title}; ${machine()}\n\n| figure | measured | limit | |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`,
  )
  return lines.some(({ kept }) => kept === false)
}
