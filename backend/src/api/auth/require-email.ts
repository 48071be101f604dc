import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitedPath } from "../limits/classify"
import { email } from "../schemas/primitives"

const REGISTER = /^\/auth\/[^/]+\/emailpass\/register$/

/**
 * Who begins to sign in with a password does so with an e-mail address: core would take any text, and tell what its database
 * says of one that is too long.
 */
export function requireEmail(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST" || !REGISTER.test(limitedPath(req.originalUrl))) return next()
  const { email: typed } = (req.body ?? {}) as { email?: unknown }
  if (email.safeParse(typed).success) return next()
  res.status(400).json({ type: "invalid_data", message: "email: must be an e-mail address" })
}
