import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { classify, LIMIT_CLASSES, limitedPath, UNLIMITED } from "./classify"
import { limitsFactor } from "./limits-factor"
import { LIMITS_PAGE, limitsPage, limitsTable } from "./limits-page"

const OURS = path.resolve(__dirname, "..")
const CORE = path.dirname(require.resolve("@medusajs/medusa/api/middlewares"))
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]

/** Every route that a file below this folder serves, as `GET /admin/venues/:id`. */
function routesBelow(root: string, extension: "ts" | "js", folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return routesBelow(root, extension, full)
    if (entry.name !== `route.${extension}`) return []
    const url = `/${path.relative(root, folder).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, ":$1")
    const text = readFileSync(full, "utf8")
    const named = (method: string) =>
      extension === "ts"
        ? new RegExp(`export (async function|function|const) ${method}\\b|export \\{[^}]*\\b${method}\\b`)
        : new RegExp(`exports\\.${method} = (?!void)`)
    return METHODS.filter((method) => named(method).test(text)).map((method) => `${method} ${url}`)
  })
}

const routes = [...new Set([...routesBelow(OURS, "ts"), ...routesBelow(CORE, "js")])]
const classOf = (route: string) => {
  const [method, url] = route.split(" ")
  return classify(method, limitedPath(url))
}

describe("the classes of limits", () => {
  it("have every route of ours and of core, but for the stated ones", () => {
    expect(routes.length).toBeGreaterThan(500)
    expect(routes.filter((route) => !classOf(route) && !UNLIMITED.test(route.split(" ")[1]))).toEqual([])
    expect(routes.filter((route) => classOf(route) && UNLIMITED.test(route.split(" ")[1]))).toEqual([])
  })

  it("have each a name of its own and a route that it limits", () => {
    const used = new Set(routes.map((route) => classOf(route)?.name))
    const names = LIMIT_CLASSES.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])

    expect(names.filter((name) => !used.has(name))).toEqual([])
  })

  it("count each of their limits apart", () => {
    for (const { limits } of LIMIT_CLASSES) {
      const keys = limits.map(({ per, seconds }) => `${per}:${seconds}`)
      expect(keys).toEqual([...new Set(keys)])
    }
  })

  it.each([
    ["POST /auth/user/emailpass", "sign-in"],
    ["POST /AUTH/Customer/emailpass/", "sign-in"],
    ["POST /auth/customer/%65mailpass/%72egister", "registration"],
    ["POST /auth/customer/emailpass%2Fregister", "sign-in"],
    ["POST /auth/customer/%ff", "sign-in"],
    ["POST /auth/session", "session"],
    ["POST /auth/token/refresh", "session"],
    ["POST /auth/mfa/factors", "session"],
    ["POST /auth/mfa/challenges/x/verify", "second-factor"],
    ["POST /auth/customer/emailpass/register", "registration"],
    ["POST /auth/customer/emailpass/reset-password?x=1", "password-reset"],
    ["POST /auth/user/emailpass/update", "password-update"],
    ["POST /admin/users/me/password", "password-change"],
    ["POST /store/customers/me/email", "email-change"],
    ["POST /store/customers/me/email/confirm", "code-attempt"],
    ["POST /store/carts/cart_1/bookings", "hold"],
    ["POST /store/carts/cart_1/bookings/b_1/extend", "store-write"],
    ["GET /store/bookings/by-link/abc", "booking-link"],
    ["GET /calendar/abc.ics", "calendar-feed"],
    ["POST /admin/venues/v_1/images", "upload"],
    ["POST /admin/venues/v_1/images/i_1", "admin-write"],
    ["POST /admin/vendors/v_1/logo", "upload"],
    ["POST /admin/uploads", "upload"],
    ["POST /admin/members/invite", "invite"],
    ["POST /admin/products/export", "export"],
    ["GET /admin/venues", "admin-read"],
    ["HEAD /admin/venues", "admin-read"],
    ["DELETE /admin/venues/v_1", "admin-write"],
    ["GET /store/venues", "store-read"],
    ["POST /store/carts", "store-write"],
  ])("put %s to %s", (request, name) => {
    expect(classOf(request)?.name).toBe(name)
  })

  it.each(["GET /health", "GET /", "GET /openapi.json", "POST /hooks/payment/x", "GET /app/orders"])(
    "leave %s alone",
    (request) => {
      expect(classOf(request)).toBeNull()
    },
  )
})

describe("docs/limits.md", () => {
  it("is what the code says; else run `npm run limits`", () => {
    expect(readFileSync(LIMITS_PAGE, "utf8")).toBe(limitsPage(LIMIT_CLASSES))
  })

  it("has a line for each class", () => {
    const limits = [
      { points: 2, seconds: 30, per: "account" },
      { points: 9, seconds: 7200, per: "address", counts: [401, 404] },
    ] as const
    const routes = [{ methods: ["GET"], path: /x/ }]
    const table = limitsTable([{ name: "x", title: "A | b", routes, limits, away: "here", scales: true }])
    expect(table.split("\n")[2]).toBe(
      "| `x` | A \\| b | 2 in 30 seconds for one account<br>9 answered 401 or 404 in 2 hours for one address | counted by each server | ✓ |",
    )
  })
})

describe("what limits on traffic are multiplied by", () => {
  it("is one, ten on a demo, and what the operator says", () => {
    expect(limitsFactor({ PLAZA_DEMO: false })).toBe(1)
    expect(limitsFactor({ PLAZA_DEMO: true })).toBe(10)
    expect(limitsFactor({ PLAZA_DEMO: true, PLAZA_LIMITS_FACTOR: 3 })).toBe(3)
  })
})
