import { readFileSync } from "node:fs"
import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import type { Limit, LimitClass, WhenAway } from "./limit-class"

/** The page with the table of limits; what stands between its marks is generated. */
export const LIMITS_PAGE = path.resolve(__dirname, "../../../../docs/limits.md")

// Between these, the formatter leaves the table as it is written.
const BEGIN = "<!-- prettier-ignore-start -->"
const END = "<!-- prettier-ignore-end -->"

const AWAY: Record<WhenAway, string> = {
  closed: "refused",
  here: "counted by each server",
  open: "let through",
}

/** The page as it should be: its prose, and the table of these classes. */
export function limitsPage(classes: readonly LimitClass[]): string {
  const page = readFileSync(LIMITS_PAGE, "utf8")
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${LIMITS_PAGE} has lost the marks around its table`,
    )
  }
  return `${page.slice(0, from + BEGIN.length)}\n\n${limitsTable(classes)}\n\n${page.slice(to)}`
}

/** Every class with its limits, in Markdown, in the order in which they are tried. */
export function limitsTable(classes: readonly LimitClass[]): string {
  const rows = classes.map(({ name, title, limits, away, scales }) =>
    line([`\`${name}\``, title, limits.map(words).join("<br>"), AWAY[away], scales ? "✓" : ""]),
  )
  const header = line(["Class", "What it limits", "How much", "While Redis is away", "Scales"])
  return [header, "| --- | --- | --- | --- | :-: |", ...rows].join("\n")
}

function words({ points, seconds, per, counts }: Limit): string {
  const counted = counts ? `answered ${counts.join(" or ")} ` : ""
  return `${points} ${counted}in ${duration(seconds)} for one ${per}`
}

function duration(seconds: number): string {
  if (seconds % 3600 === 0) return seconds === 3600 ? "an hour" : `${seconds / 3600} hours`
  if (seconds % 60 === 0) return seconds === 60 ? "a minute" : `${seconds / 60} minutes`
  return `${seconds} seconds`
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`
