import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { recentlyConfirmed } from "../../access/sessions/recently-confirmed"
import { requirePassword } from "../../workflows/account/require-password"
import { ownChange } from "./own-change"

/** How the owner of an account proves that it is them; `fresh`: a sign-in of the last minutes does, too. */
export interface Proof {
  password?: string
  fresh?: boolean
}

/**
 * Lets only the owner of an account go on, and answers whose it is: by its password, or, where it has none, by a sign-in of the
 * last ten minutes.
 * @throws 400 naming `password`, 403 `confirmation_required`
 */
export async function proveOwner(req: AuthenticatedMedusaRequest, { password, fresh = false }: Proof) {
  const own = ownChange(req)
  const [login] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id: own.auth_identity_id, provider: "emailpass" }, { take: 1 })
  if (login && password !== undefined) {
    await requirePassword(req.scope, { email: login.entity_id, password, field: "password" })
    return own
  }
  if (login && !fresh) throw new MedusaError(MedusaError.Types.INVALID_DATA, "password: is required")
  if (!recentlyConfirmed(req)) {
    const message = login ? "Type your password first" : "Sign in anew first"
    throw new MedusaError(MedusaError.Types.FORBIDDEN, message, "confirmation_required")
  }
  return own
}
