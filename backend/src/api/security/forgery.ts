import type { IncomingHttpHeaders } from "node:http"

/** Origins as CORS lists them: addresses, or patterns of them. */
export type AllowedOrigins = readonly (string | RegExp)[]

/** What of a request tells whether a foreign page can have sent it. */
export interface Sent {
  method: string
  /** Whether a session cookie signs it in. */
  usesCookie: boolean
  /** Whether its answer is a session cookie. */
  makesSession: boolean
  headers: IncomingHttpHeaders
  allowed: AllowedOrigins
}

/** Why a request is refused. */
export interface Forgery {
  status: 403 | 415
  code: "foreign_origin" | "unsupported_media_type"
  message: string
}

const FOREIGN: Forgery = {
  status: 403,
  code: "foreign_origin",
  message:
    "This request comes from a page that may not act with this session; other programs use a bearer token or an API key",
}

const NOT_JSON: Forgery = {
  status: 415,
  code: "unsupported_media_type",
  message: "A request with a session cookie sends its body as application/json",
}

/**
 * Whether a foreign page can have made the browser send this; null when it cannot.
 *
 * A request that changes something with a session cookie comes from a page of an allowed origin: the browser says so in
 * `Sec-Fetch-Site` or `Origin`, which no page can write, and `null` is foreign. Its body is JSON (or files, by multipart),
 * because forms and `text/plain` are what a foreign page can send without being asked first. Where a program tells no
 * origin at all, as browsers never do in requests that change something, the request itself must be one that a foreign page
 * cannot send without a preflight: DELETE and the like, or JSON.
 */
export function forgeryIn({ method, usesCookie, makesSession, headers, allowed }: Sent): Forgery | null {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return null
  if (!usesCookie && !makesSession) return null
  const { origin, "sec-fetch-site": site } = headers
  const tellsOrigin = origin !== undefined || site !== undefined
  if (tellsOrigin && site !== "same-origin" && !isAllowed(origin, allowed)) return FOREIGN
  // A session is made from a bearer token, which needs a preflight whatever the body is.
  if (!usesCookie) return null
  const type = mediaType(headers)
  if (type === "multipart/form-data") return tellsOrigin ? null : FOREIGN
  if (type !== null && type !== "application/json") return NOT_JSON
  return tellsOrigin || method !== "POST" || type !== null ? null : FOREIGN
}

function isAllowed(origin: string | undefined, allowed: AllowedOrigins): boolean {
  if (origin === undefined || origin === "null") return false
  return allowed.some((one) => (typeof one === "string" ? sameOrigin(one, origin) : one.test(origin)))
}

const sameOrigin = (one: string, other: string) =>
  one.replace(/\/+$/, "").toLowerCase() === other.toLowerCase()

/** The media type of the body; null without one. A body whose type is not told counts as plain text. */
function mediaType(headers: IncomingHttpHeaders): string | null {
  const told = headers["content-type"]?.split(";")[0].trim().toLowerCase()
  if (told) return told
  const hasBody = Number(headers["content-length"] ?? 0) > 0 || headers["transfer-encoding"] !== undefined
  return hasBody ? "text/plain" : null
}
