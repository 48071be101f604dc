import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { actorOfRequest, originOfRequest } from "../../audit/of-request"
import type { OwnChange } from "../../workflows/account/account-actor"

/**
 * Who changes their own sign-in: a person who is signed in, with the session that stays.
 * @throws 401 nobody is signed in, 403 a secret API key
 */
export function ownChange(req: AuthenticatedMedusaRequest): OwnChange {
  const { auth_identity_id, actor_id, session_id } = req.auth_context ?? {}
  if (!actor_id) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
  if (!auth_identity_id) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Keys have no password and no address of their own")
  }
  return {
    auth_identity_id,
    session_id: session_id ?? null,
    actor: actorOfRequest(req),
    origin: originOfRequest(req),
  }
}
