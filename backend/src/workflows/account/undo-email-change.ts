import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditOrigin } from "../../modules/audit/entries/entry"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { endSessionsStep } from "../sign-in/steps/end-sessions"
import { emailChangeLock } from "./email-change-lock"
import { undoneMail } from "./email-change-mails"
import { moveAccountStep } from "./steps/move-account"
import { recordOwnChangeStep } from "./steps/record-own-change"
import { useUndoLinkStep } from "./steps/use-undo-link"

/**
 * "This was not me": stops a change of address that waits for its code, or takes a confirmed one back within three days. All
 * sessions end, and the former address is mailed the way to a new password. Answers `{ email }`, which signs in.
 * @throws 404 unknown token, 409 `undo_used`, `undo_expired`, `email_taken`
 */
export const undoEmailChangeWorkflow = createWorkflow(
  "undo-email-change",
  (input: WorkflowData<{ token: string; origin: AuditOrigin }>) => {
    acquireLockStep(emailChangeLock)
    const undone = useUndoLinkStep(input)
    when("an-account-moves-back", { undone }, ({ undone }) => undone.reverts).then(() =>
      moveAccountStep(
        transform({ undone }, ({ undone: { account, change } }) => ({
          account,
          email: change.former_email,
          back: true,
        })),
      ),
    )
    enqueueMailWorkflow.runAsStep({
      input: transform({ undone }, ({ undone: { change, account } }) => ({
        messages: [undoneMail(change, account)],
      })),
    })
    const ended = endSessionsStep(
      transform({ undone }, ({ undone: { account } }) => ({ auth_identity_id: account.auth_identity_id })),
    )
    recordOwnChangeStep(
      transform({ input, undone, ended }, ({ input: { origin }, undone: { account, reverts }, ended }) => {
        const { user_id, customer_id, auth_identity_id } = account
        const target = user_id
          ? { kind: "user", id: user_id }
          : { kind: customer_id ? "customer" : "account", id: customer_id ?? auth_identity_id }
        return {
          action: "email.change_undone",
          actor: { kind: "account" as const, id: auth_identity_id },
          target,
          origin,
          details: { was_confirmed: reverts, sessions_ended: ended },
        }
      }),
    )
    releaseLockStep(emailChangeLock)
    return new WorkflowResponse(
      transform({ undone }, ({ undone: { change } }) => ({ email: change.former_email })),
    )
  },
)
