import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { bearerOf, cookieSessionOf } from "../../access/sessions/sign-in-of"
import { limitedPath } from "../../api/limits/classify"
import { originOfRequest } from "../of-request"
import { recordAudit } from "../record-audit"
import type { SignInRoute } from "./sign-in-routes"
import { claimsOf, typedEmail, userActor, userOfEmail, userOfIdentity, type Claims } from "./who-signs-in"

/** Records that somebody signed in to the admin, or was refused; sign-ins of customers are none of the log's. */
export async function recordSignIn(
  req: AuthenticatedMedusaRequest,
  { event }: SignInRoute,
  { isAccepted, body }: { isAccepted: boolean; body: unknown },
): Promise<void> {
  const answer = (body ?? {}) as { token?: unknown; mfa_required?: unknown }
  const claims = isAccepted ? claimsOf(answer.token) : event === "second_factor" ? firstStepOf(req) : {}
  const ofUser =
    claims.actor_type === undefined
      ? limitedPath(req.originalUrl).startsWith("/auth/user/")
      : claims.actor_type === "user"
  if (!ofUser) return
  const user_id = claims.actor_id || (await userBehind(req, claims))
  // An address nobody has is counted for the alerts, and is no event of anybody's account.
  if (!user_id) return
  const user = await userActor(req.scope, user_id)
  await recordAudit(req.scope, {
    action: `${event}.${isAccepted ? "accepted" : "refused"}`,
    actor: isAccepted ? user : { kind: "guest", id: null },
    target: { kind: "user", id: user_id },
    vendor_id: user.vendor_id,
    outcome: isAccepted ? "done" : "refused",
    origin: originOfRequest(req),
    details: answer.mfa_required === true ? { second_factor: "asked" } : {},
  })
}

/** Who passed the first step. A token that was refused is checked here: a forged one names nobody in the log. */
const firstStepOf = (req: AuthenticatedMedusaRequest): Claims =>
  bearerOf(req) ?? cookieSessionOf(req)?.auth_context ?? {}

/** The user behind a sign-in that leads to nobody yet: one that waits for its code, or was refused. */
async function userBehind(
  req: AuthenticatedMedusaRequest,
  { auth_identity_id }: Claims,
): Promise<string | null> {
  if (auth_identity_id) return userOfIdentity(req.scope, auth_identity_id)
  const email = typedEmail(req)
  return email && userOfEmail(req.scope, email)
}
