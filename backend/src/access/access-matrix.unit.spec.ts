import { readFileSync } from "node:fs"
import type { RouteContract } from "../api/contract"
import { contracts } from "../api/contracts"
import { ACCESS_PAGE, accessMatrix, accessPage } from "./access-matrix"
import { ROUTE_TABLE } from "./route-table"

describe("the access matrix", () => {
  it("in docs/access.md is what the route table says; else run `npm run access-matrix`", () => {
    expect(readFileSync(ACCESS_PAGE, "utf8")).toBe(accessPage(ROUTE_TABLE, contracts))
  })

  it("has a line for each route with a mark for each role", () => {
    const route = { method: "POST", path: "/admin/x/:id" } as const
    const contract: RouteContract = { ...route, summary: "Changes | an x", tag: "X", answers: ["x"] }
    const matrix = accessMatrix([{ ...route, roles: ["admin", "owner"], owns: "venue" }], [contract])
    expect(matrix.split("\n").slice(0, 5)).toEqual([
      "### X",
      "",
      "| Route | What it does | Row | admin | support | moderator | finance | owner | manager | staff |",
      "| --- | --- | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: |",
      "| `POST /admin/x/:id` | Changes \\| an x | venue | ✓ |  |  |  | ✓ |  |  |",
    ])
  })
})
