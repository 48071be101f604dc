import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EMAIL_CHANGE_MODULE } from "../../../modules/email-change"
import { conflict } from "../../../modules/scheduling/conflict"
import { loadAccount } from "../load-account"

const REFUSALS = {
  expired: ["code_expired", "This code is older than 15 minutes; ask for the change again"],
  used_up: ["code_used_up", "This code was tried too often; ask for the change again"],
  used: ["code_used_up", "This code was used already: your address is changed"],
  none: ["code_not_sent", "No change of your address waits for a code; ask for it first"],
} as const

/**
 * Tries the code of a change; a wrong one counts although the step fails. Answers the change with its account.
 * Compensation makes it wait for its code again.
 * @throws 400 naming `code` and how many attempts are left, 409 `code_expired`, `code_used_up`, `code_not_sent`
 */
export const tryEmailChangeStep = createStep(
  "try-email-change",
  async ({ auth_identity_id, code }: { auth_identity_id: string; code: string }, { container }) => {
    const tried = await container.resolve(EMAIL_CHANGE_MODULE).tryCode({ auth_identity_id, code })
    if (tried.outcome === "wrong") {
      const left = tried.left === 1 ? "1 attempt is left" : `${tried.left} attempts are left`
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `code: is not the one in the mail; ${left}`)
    }
    if (tried.outcome !== "confirmed") {
      const [refusal, message] = REFUSALS[tried.outcome]
      throw conflict(refusal, message)
    }
    const { change } = tried
    return new StepResponse({ change, account: await loadAccount(container, auth_identity_id) }, change.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(EMAIL_CHANGE_MODULE)
      .updateEmailChanges({ id, confirmed_at: null, undo_until: null })
  },
)
