import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import { cookieSessionOf } from "../../../access/sessions/sign-in-of"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"

/** Signing out: the session of the cookie ends, and with it the tokens of the same sign-in. */
export async function endCookieSession(req: MedusaRequest): Promise<void> {
  const auth = cookieSessionOf(req)?.auth_context
  if (auth?.session_id) await end(req, auth, auth.session_id)
}

/**
 * Before a cookie is given to a new sign-in: the one it held for the same person ends, and the cookie gets a new id, so
 * that nobody who planted or saw the old one shares the session.
 */
export async function replaceCookieSession(req: MedusaRequest, next: AuthContext): Promise<void> {
  const cookie = cookieSessionOf(req)
  const held = cookie?.auth_context
  const isOther = held?.session_id && held.session_id !== next.session_id
  if (isOther && held.auth_identity_id === next.auth_identity_id) await end(req, held, held.session_id ?? "")
  if (!cookie) return
  await new Promise<void>((resolve, reject) => {
    cookie.regenerate((error) => (error ? reject(error) : resolve()))
  })
}

async function end(req: MedusaRequest, { auth_identity_id }: AuthContext, id: string): Promise<void> {
  await req.scope.resolve(SIGN_IN_MODULE).end({ id, auth_identity_id })
}
