import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changeOfToken } from "../../../codes/email-undo-token"
import { EMAIL_CHANGE_MODULE } from "../../../modules/email-change"
import type { Undone } from "../../../modules/email-change/changes/undo-change"
import { conflict } from "../../../modules/scheduling/conflict"
import { loadAccount } from "../load-account"

/**
 * Uses the link that was mailed to the former address. Answers the change, its account as it is now, and whether the
 * account has to move back. Compensation lets the link work again.
 * @throws 404 unknown or forged token, 409 `undo_used`, `undo_expired`
 */
export const useUndoLinkStep = createStep(
  "use-undo-link",
  async ({ token }: { token: string }, { container }) => {
    const id = changeOfToken(token)
    const changes = container.resolve(EMAIL_CHANGE_MODULE)
    const undone: Undone = id ? await changes.undo(id) : { outcome: "unknown" }
    if (undone.outcome === "unknown") {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such change of an e-mail address")
    }
    if (undone.outcome === "already") throw conflict("undo_used", "This change was stopped already")
    if (!("change" in undone)) {
      throw conflict("undo_expired", "This change is older than three days and stays; contact the support")
    }
    const { change, outcome } = undone
    const account = await loadAccount(container, change.auth_identity_id)
    return new StepResponse({ change, account, reverts: outcome === "to_revert" }, change.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(EMAIL_CHANGE_MODULE).updateEmailChanges({ id, undone_at: null })
  },
)
