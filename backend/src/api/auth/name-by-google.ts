import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { bearerOf } from "../../access/sessions/sign-in-of"
import { limitedPath } from "../limits/classify"

/** What Google has told of somebody, whose address it has verified. */
interface Told {
  email?: string
  given_name?: string
  family_name?: string
}

/**
 * Who becomes a customer by a sign-in with Google is the one whose address Google has verified, whatever the request says. Core
 * then refuses an address that an account has: it is never merged.
 */
export async function nameByGoogle(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST" || limitedPath(req.originalUrl) !== "/store/customers") return next()
  const auth_identity_id = bearerOf(req)?.auth_identity_id
  if (!auth_identity_id) return next()
  const logins = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id }, { take: 10 })
  const google = logins.find(({ provider }) => provider === "google")
  if (!google || logins.some(({ provider }) => provider === "emailpass")) return next()
  const { email, given_name, family_name } = (google.user_metadata ?? {}) as Told
  req.body = {
    first_name: given_name,
    last_name: family_name,
    ...(req.body as object | undefined),
    email: email?.toLowerCase(),
  }
  next()
}
