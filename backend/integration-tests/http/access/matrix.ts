import { ROUTE_TABLE, type RouteRule } from "../../../src/access/route-table"
import { contracts } from "../../../src/api/contracts"
import type { Caller, World } from "./world"

const WORKSPACE = "/admin/workspace"

/** For lists that are of a period and of no other. */
const DAYS = "&from=2026-03-02&to=2026-03-08"

/** The generated part: each route of ours as everyone who may knock. */
export function matrixTests(open: () => World): void {
  it("answers each caller at each route as the table says, and leaks nothing", async () => {
    const { callers, staff, call, urlOf, ids, city } = open()
    const secrets = [
      ...Object.values(ids),
      city.bangkok.venue_id,
      "Lotus House",
      city.owner.email,
      "guest@shopper.example",
    ]
    let calls = 0
    for (const caller of [...callers, staff]) {
      for (const rule of ROUTE_TABLE) {
        // What the platform may write is tried on rows that are not there; all else on Bangkok's own.
        const mayWrite = !caller.foreign && rule.method !== "GET" && isNamed(rule, caller)
        const url = urlOf(rule, mayWrite ? "unknown" : "known")
        const { status, data } = await call(rule.method, url, caller.headers, bodyOf(rule))
        const seen = [caller.name, rule.method, url, status, data.code]
        const wanted = expected(rule, caller, mayWrite)
        if (wanted) expect(seen).toEqual([caller.name, rule.method, url, ...wanted])
        else expect([...seen.slice(0, 3), status < 500]).toEqual([caller.name, rule.method, url, true])
        if (caller.foreign) expectNoLeak(seen, data, url, secrets)
        calls++
      }
    }
    const roles = new Set([...callers, staff].flatMap(({ role }) => role ?? []))
    process.stdout.write(
      `tried ${ROUTE_TABLE.length} routes as ${callers.length + 1} callers in ${roles.size} roles ` +
        `with ${Object.keys(ids).length} kinds of ids: ${calls} calls\n`,
    )
  })

  it("answers lists that ask for another vendor's rows with none", async () => {
    const { callers, call, ids, city } = open()
    const asked: Record<string, string> = {
      venue_id: ids.venue,
      vendor_id: ids.vendor,
      staff_id: city.bangkok.staff_ids[0],
      product_id: city.bangkok.service.product_id,
      customer_id: city.customer.id,
      q: "Lotus",
    }
    let lists = 0
    for (const { name, headers } of callers.filter(({ foreign, refused }) => foreign && !refused)) {
      for (const { path, query } of contracts.filter(isList)) {
        for (const [parameter, value] of Object.entries(asked)) {
          if (!query?.shape[parameter]) continue
          const days = query.shape.from?.safeParse(undefined).success === false ? DAYS : ""
          const { status, data } = await call("GET", `${path}?${parameter}=${value}${days}`, headers)
          // Not for this caller at all, or there is no such venue or staff member for them.
          if (status === 403 || status === 404) continue
          expect([name, path, parameter, status, data.count]).toEqual([name, path, parameter, 200, 0])
          lists++
        }
      }
    }
    expect(lists).toBeGreaterThan(50)
  })

  it("answers HEAD, upper case, a slash at the end and a fragment like the plain route", async () => {
    const { callers, call, ids, city } = open()
    const [stranger] = callers
    const suspended = callers.find(({ name }) => name === "a suspended vendor") ?? stranger
    for (const url of [
      `/admin/venues/${ids.venue}`,
      `/ADMIN/Venues/${ids.venue}/`,
      `/admin/venues/${ids.venue}?x=/admin/workspace`,
      `/admin/bookings/${ids.booking}`,
    ]) {
      for (const method of ["GET", "HEAD"]) {
        expect([url, method, (await call(method, url, stranger.headers)).status]).toEqual([url, method, 404])
        expect([url, method, (await call(method, url, suspended.headers)).status]).toEqual([url, method, 403])
      }
    }
    expect((await call("GET", `/Admin/Venues/${ids.venue}/`, city.owner.headers)).status).toBe(200)
    for (const url of [
      "/admin/venues/../orders",
      "/admin/%6frders",
      "/admin//orders",
      "/admin/orders/.",
      "/admin",
    ]) {
      expect([url, (await call("GET", url, stranger.headers)).status]).not.toEqual([url, 200])
    }
  })
}

/** Nothing is sent, but where that would sign the caller out before the next route. */
const bodyOf = ({ path }: RouteRule) => (path.endsWith("/sessions/revoke-all") ? { keep_current: true } : {})

const isNamed = ({ roles }: RouteRule, { role }: Caller) => role !== null && roles.includes(role)

const isList = ({ method, path, answers }: (typeof contracts)[number]) =>
  method === "GET" && path.startsWith("/admin") && !path.includes(":") && answers.includes("count")

/** True for a route that cannot be called without parameters. */
const needsQuery = ({ method, path }: RouteRule) =>
  contracts.some(
    (contract) =>
      contract.method === method && contract.path === path && contract.query?.safeParse({}).success === false,
  )

/** Status and code that the table promises; null where the caller is let in to act for themselves. */
function expected(rule: RouteRule, caller: Caller, mayWrite: boolean): [number, string | undefined] | null {
  const { refused, foreign } = caller
  const isWorkspace = rule.path === WORKSPACE
  if (refused && !(isWorkspace && "code" in refused && refused.code === "vendor_suspended")) {
    return [refused.status, "code" in refused ? refused.code : undefined]
  }
  if (!isNamed(rule, caller)) return [403, "route_not_allowed"]
  if (foreign && rule.owns) return [404, undefined]
  // Staff of the vendor itself: of these rows the service is theirs to look at, and the visit they give with who comes.
  if (caller.role === "staff" && !foreign && rule.owns) {
    return mayWrite || !["service", "booking", "client"].includes(rule.owns)
      ? [404, undefined]
      : [200, undefined]
  }
  if (rule.method === "GET") return [needsQuery(rule) ? 400 : 200, undefined]
  return null
}

/** Another vendor's answers hold nothing of Bangkok but the id that was asked for. */
function expectNoLeak(seen: unknown[], data: unknown, url: string, secrets: string[]): void {
  const text = JSON.stringify(data) ?? ""
  const leaked = secrets.filter((secret) => text.includes(secret) && !url.includes(secret))
  expect([...seen, leaked]).toEqual([...seen, []])
}
