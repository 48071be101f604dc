import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { judgePassword } from "../../../passwords/judge-password"
import type { Account } from "../load-account"

interface NewPassword {
  account: Pick<Account, "email" | "known">
  password: string
  /** The field that it was typed into. */
  field: string
}

/**
 * Gives an account its new password; compensation brings the hash of the former back.
 * @throws 400 naming the field when it is not good enough
 */
export const writePasswordStep = createStep(
  "write-password",
  async ({ account: { email, known }, password, field }: NewPassword, { container }) => {
    const fault = await judgePassword(password, known)
    if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${fault}`)
    const auth = container.resolve(Modules.AUTH)
    const [{ id, provider_metadata }] = await auth.listProviderIdentities({
      entity_id: email,
      provider: "emailpass",
    })
    const { success, error } = await auth.updateProvider("emailpass", { entity_id: email, password })
    if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(error))
    return new StepResponse(undefined, { id, provider_metadata })
  },
  async (former, { container }) => {
    if (!former) return
    const { id, provider_metadata } = former
    await container
      .resolve(Modules.AUTH)
      .updateProviderIdentities([{ id, provider_metadata: provider_metadata ?? {} }])
  },
)
