import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadAccount } from "../load-account"

interface Proof {
  auth_identity_id: string
  password: string
  /** The field that the password was typed into. */
  field: string
}

/**
 * Who knows the password of an account is its owner; answers the account.
 * @throws 400 naming the field when the password is another
 */
export const checkCurrentPasswordStep = createStep(
  { name: "check-current-password", noCompensation: true },
  async ({ auth_identity_id, password, field }: Proof, { container }) => {
    const account = await loadAccount(container, auth_identity_id)
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate("emailpass", { body: { email: account.email, password } })
    if (!success) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: is not your password`)
    }
    return new StepResponse(account)
  },
)
