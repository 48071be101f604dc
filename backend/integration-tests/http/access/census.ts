import { ROUTE_TABLE } from "../../../src/access/route-table"
import { contracts } from "../../../src/api/contracts"
import { coreMatchers, coreRoutes, registeredRoutes } from "./registered"
import type { World } from "./world"

/** Routes of core that we answer ourselves, at core's path. */
const OVERRIDES = ["GET /admin/layouts/:zone/configuration", "POST /admin/invites/accept"]

/** What a role reads of core beyond its own routes; all else of core is the admin's. */
const OPENED: Record<string, readonly string[]> = {
  everyone: [
    "GET /admin/feature-flags",
    "GET /admin/layouts/:zone/configuration",
    "GET /admin/layouts/configurations",
    "GET /admin/notifications",
    "GET /admin/stores",
    "GET /admin/users/me",
  ],
  finance: ["GET /admin/orders", "GET /admin/payments"],
}

/** Core routes that need no sign-in; each looks after itself. */
const OPEN_TO_ALL = ["GET /admin/feature-flags", "POST /admin/invites/accept"]

/** Those who try every route of core. */
const KNOCKING = [
  ...["another vendor", "a pending vendor", "a suspended vendor", "support", "moderator", "finance"],
  ...["a removed member", "a customer"],
]

/** What is really registered, against the route table. */
export function censusTests(open: () => World): void {
  const below = (area: string) =>
    registeredRoutes().filter((route) => route.split(" ")[1].startsWith(`/${area}`))

  it("has every admin route of ours in the table, and every route of the table registered", () => {
    const core = coreRoutes("admin")
    const registered = below("admin")
    const matchers = coreMatchers()
    const ours = registered.filter((route) => !core.has(route) && !matchers.has(route))
    expect(ours).toEqual(ROUTE_TABLE.map(({ method, path }) => `${method} ${path}`).sort())
    expect(OVERRIDES.filter((route) => !registered.includes(route) || !core.has(route))).toEqual([])
    process.stdout.write(
      `${registered.length} admin routes are registered: ${ours.length} ours, ${registered.length - ours.length} core's\n`,
    )
  })

  it("has a contract for every store route of ours, whose query names the fields it answers, if any", () => {
    const core = coreRoutes("store")
    const matchers = coreMatchers()
    const ours = below("store").filter((route) => !core.has(route) && !matchers.has(route))
    const documented = contracts.map(({ method, path }) => `${method} ${path}`)
    expect(ours.filter((route) => !documented.includes(route))).toEqual([])
    const loose = contracts
      .filter(({ path, query }) => path.startsWith("/store") && query?.shape.fields !== undefined)
      .filter(({ query }) => query?.shape.fields.safeParse("id,customer.email").success !== false)
    expect(loose.map(({ method, path }) => `${method} ${path}`)).toEqual([])
    process.stdout.write(`${ours.length} store routes are ours\n`)
  })

  it("keeps every registered route of core for platform admins, but for the frame and what finance reads", async () => {
    const { call, callers, staff } = open()
    const core = coreRoutes("admin")
    const routes = below("admin").filter((route) => core.has(route) && !OPEN_TO_ALL.includes(route))
    const tried = [staff, ...callers.filter(({ name }) => KNOCKING.includes(name))]
    expect(tried.length).toBe(KNOCKING.length + 1)
    let calls = 0
    for (const { name, headers, role, refused } of tried) {
      const opened = [...OPENED.everyone, ...(role ? (OPENED[role] ?? []) : [])]
      for (const route of routes) {
        const [method, url] = route.split(" ")
        if (role !== null && opened.includes(route)) continue
        const { status, data } = await call(method, url.replace(/:\w+/g, "unknown"), headers)
        const wanted = refused ?? { status: 403, code: "route_not_allowed" }
        expect([name, route, status, data.code]).toEqual([
          name,
          route,
          wanted.status,
          "code" in wanted ? wanted.code : undefined,
        ])
        calls++
      }
    }
    process.stdout.write(`tried ${routes.length} routes of core as ${tried.length} callers: ${calls} calls\n`)
  })
}
