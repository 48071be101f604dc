import type { IncomingMessage, ServerResponse } from "node:http"
import helmet from "helmet"
import type { Environment } from "../../config/environment"
import { adminPolicy, API_POLICY } from "./content-policies"

type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void

/** What no page of Plaza's backend needs of a browser. */
const PERMISSIONS =
  "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()"

/** A year is what browsers ask for before they list a site among those that are never called by http. */
const ONE_YEAR = 31_536_000

/**
 * The headers of an answer: the admin's below `/app`, else the API's, by which a browser that opens an answer runs and
 * frames nothing of it. HTTPS is demanded only where Plaza is served by it.
 */
export function securityHeaders(environment: Environment): SetHeaders {
  const isHttps = environment.PLAZA_BACKEND_URL.startsWith("https:")
  const common = {
    strictTransportSecurity: isHttps && { maxAge: ONE_YEAR, includeSubDomains: true },
    crossOriginOpenerPolicy: { policy: "same-origin" as const },
    // Sign-in links carry tokens in their address; no other site learns it.
    referrerPolicy: { policy: "same-origin" as const },
    xFrameOptions: { action: "deny" as const },
  }
  const admin = helmet({
    ...common,
    contentSecurityPolicy: { useDefaults: false, directives: adminPolicy(environment) },
  })
  const api = helmet({ ...common, contentSecurityPolicy: { useDefaults: false, directives: API_POLICY } })
  return (request, response) => {
    response.setHeader("Permissions-Policy", PERMISSIONS)
    const handler = /^\/app(\/|\?|$)/.test(request.url ?? "") ? admin : api
    handler(request, response, () => undefined)
  }
}
