import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { pathOf } from "../match-route"
import { checkSession, standingOf } from "./check-session"
import { refuseSession } from "./refuse-session"
import { LIMITS_OF_CUSTOMERS } from "./session-limits"
import { bearerOf, cookieSessionOf } from "./sign-in-of"

/** The routes of the store that are for somebody who is signed in; everywhere else guests are welcome. */
const FOR_SIGNED_IN =
  /^\/store\/(customers(\/.*)?|carts\/[^/]+\/customer|orders|orders\/[^/]+\/transfer\/(request|cancel)|vendors\/register(\/.*)?)$/

/**
 * Sign-ins of shoppers that no longer count: refused where one must be signed in, and where guests are welcome the
 * shopper is one. It runs after core's authentication.
 */
export async function guardCustomers(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const needsSignIn = FOR_SIGNED_IN.test(pathOf(req.originalUrl).toLowerCase())
  // Core leaves out who has no customer yet, until the route that makes one.
  const unregistered = needsSignIn ? (cookieSessionOf(req)?.auth_context ?? bearerOf(req)) : null
  const auth = req.auth_context ?? unregistered
  const standing = auth && (await standingOf(req.scope, auth))
  if (!auth || !standing) return next()
  const refusal = await checkSession(req, auth, standing, LIMITS_OF_CUSTOMERS)
  if (refusal && needsSignIn) return refuseSession(res, refusal)
  if (refusal) Reflect.deleteProperty(req, "auth_context")
  next()
}
