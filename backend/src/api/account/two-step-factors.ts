import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** The authenticator app of who is signed in: the one that is set up, and one that was begun. */
export async function twoStepFactors({ scope, sign_in }: MedusaRequest) {
  const factors = sign_in
    ? await scope
        .resolve(Modules.AUTH)
        .listAuthMfa({ auth_identity_id: sign_in.auth_identity_id, status: ["pending", "enabled"] })
    : []
  const idOf = (status: string) => factors.find((factor) => factor.status === status)?.id ?? null
  return { factor_id: idOf("enabled"), pending_factor_id: idOf("pending") }
}
