import { matchRoute, pathOf } from "../../access/match-route"

/**
 * True for an answer that somebody gets who asks for what is not theirs: a row of another, or a route of another role. The
 * admin's own pages ask for lists of core that a role may not read; these do not count.
 */
export function isForeign(
  { method, originalUrl }: { method: string; originalUrl: string },
  status: number,
  body: unknown,
): boolean {
  if (status === 404) return true
  if (status !== 403 || (body as { code?: unknown } | null)?.code !== "route_not_allowed") return false
  const path = pathOf(originalUrl)
  const isReading = method === "GET" || method === "HEAD"
  return !isReading || matchRoute(method, path) !== null || /\/[a-z]+_[0-9A-Za-z]{10,}(\/|$)/.test(path)
}

/** True for an export of the engine's, whose file comes by a link afterwards. */
export function isEngineExport({ method, originalUrl }: { method: string; originalUrl: string }): boolean {
  return method === "POST" && /^\/admin\/.+\/export$/i.test(pathOf(originalUrl))
}

/** How many rows a list holds; the answer for one row is none. */
export function rowsIn(body: unknown): number {
  if (typeof body !== "object" || body === null || !("count" in body)) return 0
  return Object.values(body).reduce<number>(
    (rows, value) => rows + (Array.isArray(value) ? value.length : 0),
    0,
  )
}
