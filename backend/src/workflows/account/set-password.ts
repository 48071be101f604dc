import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { endSessionsStep } from "../sign-in/steps/end-sessions"
import type { OwnChange } from "./account-actor"
import type { Account } from "./load-account"
import { passwordChangedMail } from "./password-changed-mail"
import { recordOwnChangeStep } from "./steps/record-own-change"
import { writePasswordStep } from "./steps/write-password"

export interface SetPassword extends OwnChange {
  account: Account
  password: string
  field: string
  action: "password.changed" | "password.reset"
}

/**
 * Gives an account a new password, tells its owner by mail, writes it to the audit log and ends the account's other
 * sessions. A failure brings the former password back.
 * @throws 400 naming the field when the password is not good enough
 */
export const setPasswordWorkflow = createWorkflow(
  "set-password",
  (input: WorkflowData<SetPassword>): void => {
    writePasswordStep(input)
    enqueueMailWorkflow.runAsStep({
      input: transform({ input }, ({ input: { account } }) => ({
        messages: [passwordChangedMail(account, new Date().toISOString())],
      })),
    })
    const ended = endSessionsStep(
      transform({ input }, ({ input: { auth_identity_id, session_id } }) => ({
        auth_identity_id,
        except_session_id: session_id,
      })),
    )
    recordOwnChangeStep(
      transform({ input, ended }, ({ input: { action, actor, origin }, ended: sessions_ended }) => ({
        action,
        actor,
        target: { kind: actor.kind, id: actor.id },
        vendor_id: actor.vendor_id ?? null,
        origin,
        details: { sessions_ended },
      })),
    )
  },
)
