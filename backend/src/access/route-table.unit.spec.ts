import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { contracts } from "../api/contracts"
import { isVendorRole } from "./roles"
import { ROUTE_TABLE } from "./route-table"

const ROOT = path.resolve(__dirname, "../api/admin")

/** Core routes that we answer ourselves at core's path; the guard treats them as core's. */
const CORE_OVERRIDES = ["GET /admin/layouts/:zone/configuration", "POST /admin/invites/accept"]

function routesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return routesBelow(full)
    if (entry.name !== "route.ts") return []
    const methods = [
      ...readFileSync(full, "utf8").matchAll(
        /export (?:async function|function|const|\{ \w+ as) (GET|POST|DELETE|PUT|PATCH)\b/g,
      ),
    ]
    const url = `/admin/${path.relative(ROOT, folder).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, ":$1")
    return methods.map(([, method]) => `${method} ${url}`)
  })
}

describe("the route table", () => {
  const written = routesBelow(ROOT).filter((route) => !CORE_OVERRIDES.includes(route))
  const listed = ROUTE_TABLE.map(({ method, path: url }) => `${method} ${url}`)

  it("lists every admin route of ours, and none that is not there", () => {
    expect([...listed].sort()).toEqual([...written].sort())
  })

  it("lists none twice", () => {
    expect(new Set(listed).size).toBe(listed.length)
  })

  it("has the same admin routes as the contracts that validate and document them", () => {
    const documented = contracts.map(({ method, path: url }) => `${method} ${url}`)
    expect(documented.filter((route) => route.includes(" /admin")).sort()).toEqual([...listed].sort())
  })

  it("names whose row an id is wherever a vendor may give one", () => {
    const open = ROUTE_TABLE.filter(
      ({ path: url, roles, owns }) => url.includes(":id") && !owns && roles.some(isVendorRole),
    )
    expect(open).toEqual([])
  })
})
