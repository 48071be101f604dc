import { readFileSync } from "node:fs"
import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import type { RouteContract } from "../api/contract"
import { OPENED_CORE_ROUTES } from "./core-routes"
import { ROLES } from "./roles"
import type { RouteRule } from "./route-table"
import type { Role } from "./workspace"

/** The page with the matrix; what stands between its marks is generated. */
export const ACCESS_PAGE = path.resolve(__dirname, "../../../docs/access.md")

// Between these, the formatter leaves the tables as they are written.
const BEGIN = "<!-- prettier-ignore-start -->"
const END = "<!-- prettier-ignore-end -->"

/** The page as it should be: its prose, and the matrix of these routes. */
export function accessPage(table: readonly RouteRule[], contracts: readonly RouteContract[]): string {
  const page = readFileSync(ACCESS_PAGE, "utf8")
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${ACCESS_PAGE} has lost the marks around its matrix`,
    )
  }
  return `${page.slice(0, from + BEGIN.length)}\n\n${accessMatrix(table, contracts)}\n\n${page.slice(to)}`
}

/** Every route with the roles that may call it, in Markdown: a table for each tag of the contracts, and core's. */
export function accessMatrix(table: readonly RouteRule[], contracts: readonly RouteContract[]): string {
  const contractOf = new Map(contracts.map((contract) => [`${contract.method} ${contract.path}`, contract]))
  const sections = new Map<string, string[]>()
  for (const { method, path: url, roles, owns } of table) {
    const contract = contractOf.get(`${method} ${url}`)
    const row = [`\`${method} ${url}\``, contract?.summary ?? "", owns ?? "", ...marks(roles)]
    sections.set(contract?.tag ?? "Other", [...(sections.get(contract?.tag ?? "Other") ?? []), line(row)])
  }
  const ours = [...sections].map(([tag, rows]) =>
    [`### ${tag}`, "", header("Route", "What it does", "Row"), ...rows].join("\n"),
  )
  const core = OPENED_CORE_ROUTES.map(({ title, fields, roles }) =>
    line([`\`GET ${title}\``, fields.join(", "), ...marks([...new Set<Role>(["admin", ...roles])])]),
  )
  const opened = ["### Read of core", "", header("Route", "Fields for all but the admin"), ...core].join("\n")
  return [...ours, opened].join("\n\n")
}

const marks = (roles: readonly Role[]) => ROLES.map((role) => (roles.includes(role) ? "✓" : ""))

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`

const header = (...columns: string[]) =>
  [
    line([...columns, ...ROLES]),
    `|${columns.map(() => " --- |").join("")}${ROLES.map(() => " :-: |").join("")}`,
  ].join("\n")
