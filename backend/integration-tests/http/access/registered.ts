import { readdirSync, readFileSync } from "node:fs"
import http from "node:http"
import path from "node:path"
import coreMiddlewares from "@medusajs/medusa/api/middlewares"

/** The parts of an Express application that tell its routes. */
interface Layer {
  route?: { path: string | RegExp | string[]; methods: Record<string, boolean> }
  handle?: { stack?: Layer[] }
}

interface ExpressApplication {
  _router?: { stack: Layer[] }
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]

// Express makes its server from the application itself, which is how the test gets hold of it.
const createServer = jest.spyOn(http, "createServer")

/** Every route that the running application has registered, as `GET /admin/venues/:id`. */
export function registeredRoutes(): string[] {
  const applications = createServer.mock.calls.map(([application]) => application as ExpressApplication)
  const running = applications.filter((application) => application?._router)
  if (running.length === 0) throw new Error("The application was not found: no server was made from it")
  return [...new Set(running.flatMap(({ _router }) => routesIn(_router?.stack ?? [])))].sort()
}

function routesIn(stack: Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (!route) return routesIn(handle?.stack ?? [])
    const methods = METHODS.filter((method) => route.methods[method.toLowerCase()] || route.methods._all)
    return [route.path].flat().flatMap((url) => methods.map((method) => `${method} ${String(url)}`))
  })
}

const CORE = path.dirname(require.resolve("@medusajs/medusa/api/middlewares"))

/**
 * What core registers for its middlewares, which Express lists like routes; some of them stand before no route. Only
 * what no file of core serves is told apart by this.
 */
export function coreMatchers(): Set<string> {
  const { routes = [] } = coreMiddlewares as {
    routes?: { matcher: unknown; method?: unknown; methods?: unknown }[]
  }
  return new Set(
    routes.flatMap(({ matcher, method, methods }) =>
      [method ?? methods ?? []]
        .flat()
        .flatMap((name) => (name === "ALL" ? METHODS : [String(name)]))
        .map((name) => `${name} ${String(matcher)}`),
    ),
  )
}

/** The routes that core's own files make below `/admin` or `/store`. */
export function coreRoutes(area: "admin" | "store"): Set<string> {
  return new Set(routeFiles(path.join(CORE, area)).flatMap(methodsIn))
}

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return routeFiles(full)
    return entry.name === "route.js" ? [full] : []
  })
}

function methodsIn(file: string): string[] {
  const url = `/${path.relative(CORE, path.dirname(file)).split(path.sep).join("/")}`
  const text = readFileSync(file, "utf8")
  return METHODS.filter((method) => new RegExp(`exports\\.${method} = (?!void)`).test(text)).map(
    (method) => `${method} ${url.replace(/\[(\w+)\]/g, ":$1")}`,
  )
}
