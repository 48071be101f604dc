import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { endSessionsStep } from "../sign-in/steps/end-sessions"
import type { OwnChange } from "./account-actor"
import { emailChangeLock } from "./email-change-lock"
import { changedMail } from "./email-change-mails"
import { moveAccountStep } from "./steps/move-account"
import { recordOwnChangeStep } from "./steps/record-own-change"
import { tryEmailChangeStep } from "./steps/try-email-change"

export interface ConfirmEmailChange extends OwnChange {
  code: string
}

/**
 * Makes a new address the one that signs in, by the code that was mailed there: the sign-in, its user and its customer
 * change together or not at all, the other sessions end, and the former address is told with a link that takes it back
 * for three days. Answers `{ email }`.
 * @throws 400 naming `code`, 409 `code_expired`, `code_used_up`, `code_not_sent`, `email_taken`
 */
export const confirmEmailChangeWorkflow = createWorkflow(
  "confirm-email-change",
  (input: WorkflowData<ConfirmEmailChange>) => {
    acquireLockStep(emailChangeLock)
    const tried = tryEmailChangeStep(input)
    moveAccountStep(
      transform({ tried }, ({ tried: { change, account } }) => ({ account, email: change.new_email })),
    )
    enqueueMailWorkflow.runAsStep({
      input: transform({ tried }, ({ tried: { change, account } }) => ({
        messages: [changedMail(change, account)],
      })),
    })
    const ended = endSessionsStep(
      transform({ input }, ({ input: { auth_identity_id, session_id } }) => ({
        auth_identity_id,
        except_session_id: session_id,
      })),
    )
    recordOwnChangeStep(
      transform({ input, tried, ended }, ({ input: { actor, origin }, tried: { change }, ended }) => ({
        action: "email.changed",
        actor,
        target: { kind: actor.kind, id: actor.id },
        vendor_id: actor.vendor_id ?? null,
        origin,
        details: { sessions_ended: ended },
        changes: [
          {
            field: "email",
            before: change.former_email,
            after: change.new_email,
            personal: String(actor.id),
          },
        ],
      })),
    )
    releaseLockStep(emailChangeLock)
    return new WorkflowResponse(
      transform({ tried }, ({ tried: { change } }) => ({ email: change.new_email })),
    )
  },
)
