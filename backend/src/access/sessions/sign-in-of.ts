import { getAuthContextFromJwtToken, type AuthContext, type MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Claimed } from "../../modules/sign-in/sessions/judge-session"

declare module "@medusajs/framework/http" {
  interface AuthContext {
    /** The session that a token belongs to; it stays the same when the token is renewed. */
    session_id?: string
    /** When its person proved who they are, as an ISO instant with milliseconds. */
    signed_in_at?: string
    /** When the token was issued, in whole seconds. */
    iat?: number
    exp?: number
  }
}

/** What a cookie session holds. */
export interface CookieSession {
  auth_context?: AuthContext
  regenerate(done: (error?: unknown) => void): void
}

/** The cookie session of a request; core keeps who is signed in there. */
export function cookieSessionOf(req: MedusaRequest): CookieSession | undefined {
  return (req as unknown as { session?: CookieSession }).session
}

/** What a bearer token of ours says, whoever it is for; null when there is none that is genuine and in time. */
export function bearerOf(req: MedusaRequest, authorization = req.headers.authorization): AuthContext | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (!http.jwtSecret) return null
  return getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret,
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  )
}

/** What a sign-in says of itself; tokens that are older than sessions tell only their second. */
export function claimedOf({ session_id, signed_in_at, iat }: AuthContext): Claimed {
  return {
    session_id: session_id ?? null,
    signed_in_at: new Date(signed_in_at ?? (iat ?? 0) * 1000),
  }
}
