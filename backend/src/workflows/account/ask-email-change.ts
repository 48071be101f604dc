import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import type { OwnChange } from "./account-actor"
import { keepEmailChangeStep } from "./steps/keep-email-change"
import { checkCurrentPasswordStep } from "./steps/check-current-password"
import { recordOwnChangeStep } from "./steps/record-own-change"

export interface AskEmailChange extends OwnChange {
  /** Lower-cased. */
  email: string
  password: string
}

/**
 * Somebody wants to sign in with another address: a code is mailed there, and the present one is told with a link that stops
 * it. Nothing changes yet. Answers `{ email, expires_at }`, the same for an address that somebody has.
 * @throws 400 naming `password` when it is another, `email` when it is the present one
 */
export const askEmailChangeWorkflow = createWorkflow(
  "ask-email-change",
  (input: WorkflowData<AskEmailChange>) => {
    const account = checkCurrentPasswordStep(
      transform({ input }, ({ input: { auth_identity_id, password } }) => ({
        auth_identity_id,
        password,
        field: "password",
      })),
    )
    const asked = keepEmailChangeStep(
      transform({ input, account }, ({ input, account }) => ({
        account,
        new_email: input.email,
        in_admin: input.actor.kind === "user",
      })),
    )
    enqueueMailWorkflow.runAsStep({
      input: transform({ asked }, ({ asked: { messages } }) => ({ messages })),
    })
    recordOwnChangeStep(
      transform({ input, account }, ({ input: { actor, origin, email }, account }) => ({
        action: "email.change_asked",
        actor,
        target: { kind: actor.kind, id: actor.id },
        vendor_id: actor.vendor_id ?? null,
        origin,
        changes: [{ field: "email", before: account.email, after: email, personal: String(actor.id) }],
      })),
    )
    return new WorkflowResponse(asked.sent)
  },
)
