import type { AuthContext, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathOf } from "../../../access/match-route"
import { membershipOf } from "../../../access/resolve-workspace"
import { checkSession, standingOf } from "../../../access/sessions/check-session"
import { refuseSession } from "../../../access/sessions/refuse-session"
import { LIMITS_OF_CUSTOMERS, limitsOfRole } from "../../../access/sessions/session-limits"
import { bearerOf, cookieSessionOf } from "../../../access/sessions/sign-in-of"
import type { SessionLimits, SessionRefusal } from "../../../modules/sign-in/sessions/judge-session"
import { replaceCookieSession, endCookieSession } from "./cookie-sessions"
import { issueTokens } from "./issue-tokens"
import { guardTwoStepChanges } from "./two-step-changes"

/** The routes of core that act for who is signed in; the others make sign-ins, or bring a proof of their own. */
const FOR_SIGNED_IN = /^\/auth\/(session|token\/refresh|mfa\/.*|verification\/.*|[^/]+\/user)$/

/**
 * Everything below `/auth`: sign-ins that no longer count are refused where they would be used or renewed, tokens
 * that are issued are bound to a session, and changes of two-step verification end the other sessions.
 */
export async function guardSignIns(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req.originalUrl).toLowerCase()
  if (path === "/auth/session" && req.method === "DELETE") {
    await endCookieSession(req)
    return next()
  }
  const signedIn = FOR_SIGNED_IN.test(path) ? await signedInBy(req) : null
  if (signedIn && "refusal" in signedIn) return refuseSession(res, signedIn.refusal)
  const from = signedIn?.auth ?? null
  if (path === "/auth/session" && req.method === "POST" && from) await replaceCookieSession(req, from)
  issueTokens(req, res, from)
  if (from && path.startsWith("/auth/mfa/")) return guardTwoStepChanges(req, res, next, path, from)
  next()
}

type SignedIn = { auth: AuthContext } | { refusal: SessionRefusal }

/**
 * Who a request is signed in as. A cookie that no longer counts is emptied: it must not stand in the way of a bearer
 * token that does, which core would look at second.
 */
async function signedInBy(req: MedusaRequest): Promise<SignedIn | null> {
  const cookie = cookieSessionOf(req)
  const bearer = bearerOf(req)
  const takesCookie = !/^\/auth\/(session|[^/]+\/user)$/.test(pathOf(req.originalUrl).toLowerCase())
  if (cookie?.auth_context && takesCookie) {
    const refusal = await refusalOf(req, cookie.auth_context)
    if (!refusal) return { auth: cookie.auth_context }
    delete cookie.auth_context
    if (!bearer) return { refusal }
  }
  if (!bearer) return null
  const refusal = await refusalOf(req, bearer)
  return refusal ? { refusal } : { auth: bearer }
}

async function refusalOf(req: MedusaRequest, auth: AuthContext): Promise<SessionRefusal | null> {
  const standing = await standingOf(req.scope, auth)
  return standing && checkSession(req, auth, standing, await limitsOf(req, auth))
}

async function limitsOf(req: MedusaRequest, auth: AuthContext): Promise<SessionLimits> {
  if (auth.actor_type !== "user") return LIMITS_OF_CUSTOMERS
  const membership = auth.actor_id ? await membershipOf(req.scope, auth) : null
  return limitsOfRole(membership?.role)
}
