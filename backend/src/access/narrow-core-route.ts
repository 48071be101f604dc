import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoreRoute } from "./core-routes"
import type { Workspace } from "./workspace"

/**
 * Narrows a core route to what the caller may see of it: the parameters before it is asked, and the rows of its answer,
 * to which core adds what it needed for its sums.
 */
export function narrowCoreRoute(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  workspace: Workspace,
  { fields, filters = [], forced }: CoreRoute,
): void {
  const asked = req.query
  for (const key of Object.keys(asked)) {
    if (!["limit", "offset", ...filters].includes(key)) delete asked[key]
  }
  if (fields.length > 0) {
    asked.fields = fields.join(",")
    req.allowed = [...fields]
    const names = new Set(fields.map((field) => field.split(".")[0]))
    const send = res.json.bind(res)
    res.json = (body: unknown) => send(withColumns(body, names))
  }
  Object.assign(asked, forced?.(workspace))
}

/** An answer whose rows, one or a list, have only these columns. */
function withColumns(answer: unknown, names: ReadonlySet<string>): unknown {
  if (!isRecord(answer)) return answer
  const pick = (row: unknown) =>
    isRecord(row) ? Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))) : row
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, Array.isArray(value) ? value.map(pick) : pick(value)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
