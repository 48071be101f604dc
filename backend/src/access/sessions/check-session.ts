import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import {
  judgeSession,
  type SessionLimits,
  type SessionRefusal,
} from "../../modules/sign-in/sessions/judge-session"
import type { SessionStanding, Standing } from "../../modules/sign-in/sessions/standing"
import { claimedOf } from "./sign-in-of"

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    sign_in?: SignIn
  }
}

/** Who signed in for this request. */
export interface SignIn {
  auth_identity_id: string
  /** When the person last proved who they are. */
  confirmed_at: Date
  /** Whether two-step verification was passed. */
  two_step: boolean
  /** Null for tokens older than sessions. */
  session: SessionStanding | null
}

/** Reads what is known of a sign-in; null for secret API keys, which nobody signs in with. */
export async function standingOf(container: MedusaContainer, auth: AuthContext): Promise<Standing | null> {
  const { auth_identity_id, session_id = null } = auth
  if (!auth_identity_id) return null
  return container.resolve(SIGN_IN_MODULE).standing({ auth_identity_id, session_id })
}

/**
 * Lets a sign-in count for this request, as `req.sign_in`, or says why it no longer does. Its use is noted at most
 * once a minute, and not at all for what the admin asks by itself while nobody is there.
 */
export async function checkSession(
  req: MedusaRequest,
  auth: AuthContext,
  standing: Standing,
  limits: SessionLimits,
): Promise<SessionRefusal | null> {
  const now = new Date()
  const claimed = claimedOf(auth)
  const refusal = judgeSession(standing, claimed, limits, now)
  if (refusal) return refusal
  const { session } = standing
  req.sign_in = {
    auth_identity_id: auth.auth_identity_id,
    confirmed_at: session?.confirmed_at ?? claimed.signed_in_at,
    two_step: session ? session.two_step_at !== null : !!auth.mfa_challenge_completed_at,
    session,
  }
  if (session && now.getTime() - session.last_seen_at.getTime() >= 60_000 && !isByItself(req)) {
    await req.scope.resolve(SIGN_IN_MODULE).touch(session.id, now)
  }
  return null
}

/** An open page of the admin asks for notifications, and a calendar for changes, whether somebody looks at it or not. */
function isByItself(req: MedusaRequest): boolean {
  return req.method === "GET" && /^\/admin\/(notifications|calendar\/changes)([/?]|$)/i.test(req.originalUrl)
}
