import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Confirmation } from "../confirm-sign-in"

/**
 * Verifies a password or code. A recovery code is used up by it.
 * @throws 400 naming the field when it is not right, or the account has no such proof
 */
export const verifyProofStep = createStep(
  { name: "verify-proof", noCompensation: true },
  async ({ auth_identity_id, proof }: Confirmation, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    if ("password" in proof) await verifyPassword(auth, auth_identity_id, proof.password)
    else await verifyCode(auth, auth_identity_id, proof)
    return new StepResponse(undefined)
  },
)

async function verifyPassword(auth: IAuthModuleService, auth_identity_id: string, password: string) {
  const [identity] = await auth.listProviderIdentities({ auth_identity_id, provider: "emailpass" })
  const { success } = identity
    ? await auth.authenticate("emailpass", { body: { email: identity.entity_id, password } })
    : { success: false }
  if (!success) throw new MedusaError(MedusaError.Types.INVALID_DATA, "password: is not right")
}

async function verifyCode(
  auth: IAuthModuleService,
  auth_identity_id: string,
  { method, code }: { method: "totp" | "recovery_code"; code: string },
) {
  try {
    const { id } = await auth.createAuthMfaChallenge({ auth_identity_id })
    await auth.verifyAuthMfaChallenge({ id, auth_identity_id, method, code })
  } catch (error) {
    if (!MedusaError.isMedusaError(error)) throw error
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "code: is not right")
  }
}
