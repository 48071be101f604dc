import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EMAIL_CHANGE_MODULE } from "../../modules/email-change"
import { limitedPath } from "../limits/classify"

const REGISTER = /^\/auth\/[^/]+\/emailpass\/register$/

/**
 * An address that somebody may still take back is not free: whoever took over an account and changed its address cannot
 * register the former one to keep its owner out. The answer is core's for an address that has an account.
 */
export async function keepFormerAddress(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST" || !REGISTER.test(limitedPath(req.originalUrl))) return next()
  const { email } = (req.body ?? {}) as { email?: unknown }
  if (typeof email !== "string" || !(await req.scope.resolve(EMAIL_CHANGE_MODULE).isReserved(email)))
    return next()
  res.status(401).json({ type: "unauthorized", message: "Identity with email already exists" })
}
