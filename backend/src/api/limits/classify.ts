import { pathOf } from "../../access/match-route"
import type { LimitClass } from "./limit-class"
import { SIGN_IN_CLASSES } from "./sign-in-classes"
import { TRAFFIC_CLASSES } from "./traffic-classes"

/** Every class of requests with its limits; the first that fits a request counts. */
export const LIMIT_CLASSES: readonly LimitClass[] = [...SIGN_IN_CLASSES, ...TRAFFIC_CLASSES]

/** Outside of `/admin`, `/store` and `/auth`: what is cheap, public and cached, and what payment providers call. */
export const UNLIMITED = /^\/?$|^\/(health|ready|openapi\.json|app|files|static|mailbox|hooks|cloud)(\/|$)/

/**
 * The path of a URL as the classes compare it: lower-cased and with its parts decoded, as routes read their parameters, so
 * that another spelling of a path is no way round what looks at it.
 */
export function limitedPath(url: string): string {
  return pathOf(url).split("/").map(decoded).join("/").toLowerCase()
}

/** A part of a path in plain spelling; a slash in it stays encoded, because it parts nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replace(/\//g, "%2f")
  } catch {
    return part
  }
}

/** The class of a request; null where there is no limit. */
export function classify(method: string, path: string): LimitClass | null {
  return (
    LIMIT_CLASSES.find(({ routes }) =>
      routes.some((route) => route.methods.includes(method) && route.path.test(path)),
    ) ?? null
  )
}
