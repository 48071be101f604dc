import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { SignIn } from "./check-session"

/** The sign-in of a request, and who signed in. */
export interface SignedIn {
  sign_in: SignIn
  /** Their user or customer. */
  actor: { type: string; id: string }
}

/**
 * Who a request is signed in as.
 * @throws 403 for secret API keys, which sign in nowhere
 */
export function signedInOf({ sign_in, auth_context }: AuthenticatedMedusaRequest): SignedIn {
  if (!sign_in) throw new MedusaError(MedusaError.Types.FORBIDDEN, "This is for people, not for keys")
  return { sign_in, actor: { type: auth_context.actor_type, id: auth_context.actor_id } }
}
