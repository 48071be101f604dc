import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, parseCorsOrigins } from "@medusajs/framework/utils"
import { readEnvironment } from "../../config/environment"
import { limitedPath } from "../limits/classify"
import { forgeryIn, type AllowedOrigins } from "./forgery"

const own = new URL(readEnvironment().PLAZA_BACKEND_URL).origin

/**
 * Keeps foreign pages from acting with the session cookie of someone who is signed in, and from signing someone in with a
 * session that is not theirs. What a browser does not add by itself (bearer tokens, API keys) is no forgery, and passes.
 */
export function refuseForgery(
  req: MedusaRequest & { session?: { auth_context?: unknown } },
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const path = limitedPath(req.originalUrl)
  const forgery = forgeryIn({
    method: req.method,
    usesCookie: Boolean(req.session?.auth_context),
    makesSession: path === "/auth/session" && req.method === "POST",
    headers: req.headers,
    allowed: allowedOrigins(req, path),
  })
  if (!forgery) return next()
  res.status(forgery.status).json({ type: "forbidden", code: forgery.code, message: forgery.message })
}

/** The origins that CORS opens this part of the API to, and the backend's own, where the admin is. */
function allowedOrigins(req: MedusaRequest, path: string): AllowedOrigins {
  const { adminCors, storeCors, authCors } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    .projectConfig.http
  const list = path.startsWith("/admin") ? adminCors : path.startsWith("/store") ? storeCors : authCors
  return [own, ...parseCorsOrigins(list)]
}
