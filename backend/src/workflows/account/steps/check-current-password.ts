import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadAccount } from "../load-account"
import { requirePassword, type TypedPassword } from "../require-password"

/**
 * Who knows the password of an account is its owner; answers the account.
 * @throws 400 naming the field when the password is another
 */
export const checkCurrentPasswordStep = createStep(
  { name: "check-current-password", noCompensation: true },
  async (
    { auth_identity_id, ...typed }: Omit<TypedPassword, "email"> & { auth_identity_id: string },
    { container },
  ) => {
    const account = await loadAccount(container, auth_identity_id)
    await requirePassword(container, { ...typed, email: account.email })
    return new StepResponse(account)
  },
)
