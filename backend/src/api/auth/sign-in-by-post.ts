import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { READS } from "../limits/limit-class"
import { limitedPath } from "../limits/classify"

const SIGN_IN = /^\/auth\/[^/]+\/emailpass$/

/**
 * Passwords are sent by POST alone. Core takes them in the body of a GET as well, as it does for providers that lead elsewhere,
 * past everything that counts guesses.
 */
export function signInByPost(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const isRead = (READS as readonly string[]).includes(req.method)
  if (!isRead || !SIGN_IN.test(limitedPath(req.originalUrl))) return next()
  res.setHeader("Allow", "POST")
  res.status(405).json({ type: "not_allowed", message: "Sign in by POST" })
}
