import { randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashOfCode, newEmailCode } from "../../../codes/email-code"
import { EMAIL_CHANGE_MODULE } from "../../../modules/email-change"
import { addressTaken } from "../address-taken"
import { askedMails } from "../email-change-mails"
import type { Account } from "../load-account"

interface Asked {
  account: Account
  new_email: string
  /** Where it was asked for, and the code is typed in. */
  in_admin: boolean
}

/**
 * Keeps a change of address that waits for its code and composes the mails. For an address that somebody has, no code is good
 * and their mailbox is told; whoever asks sees no difference. Compensation drops the change.
 * @throws 400 naming `email` when it is the present one
 */
export const keepEmailChangeStep = createStep(
  "keep-email-change",
  async ({ account, new_email, in_admin }: Asked, { container }) => {
    const { auth_identity_id, email: former_email } = account
    if (new_email === former_email) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "email: is your address already")
    }
    const code = (await addressTaken(container, new_email)) ? null : newEmailCode()
    const code_hash = code ? hashOfCode(auth_identity_id, new_email, code) : randomBytes(32).toString("hex")
    const asked = { auth_identity_id, former_email, new_email, code_hash }
    const { id, expires_at } = await container.resolve(EMAIL_CHANGE_MODULE).ask(asked)
    const messages = askedMails({ id, former_email, new_email }, account, code, in_admin)
    return new StepResponse(
      { messages, sent: { email: new_email, expires_at: new Date(expires_at).toISOString() } },
      id,
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(EMAIL_CHANGE_MODULE).deleteEmailChanges(id)
  },
)
