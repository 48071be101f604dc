import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { OwnChange } from "./account-actor"
import { setPasswordWorkflow } from "./set-password"
import { checkCurrentPasswordStep } from "./steps/check-current-password"

export interface ChangePassword extends OwnChange {
  current_password: string
  new_password: string
}

/**
 * Changes the own password of somebody who is signed in and knows the present one; the session that asks stays.
 * @throws 400 naming `current_password` when it is another, or `new_password` when it is not good enough
 */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: WorkflowData<ChangePassword>): void => {
    const account = checkCurrentPasswordStep(
      transform({ input }, ({ input: { auth_identity_id, current_password } }) => ({
        auth_identity_id,
        password: current_password,
        field: "current_password",
      })),
    )
    setPasswordWorkflow.runAsStep({
      input: transform({ input, account }, ({ input, account }) => ({
        auth_identity_id: input.auth_identity_id,
        session_id: input.session_id,
        actor: input.actor,
        origin: input.origin,
        account,
        password: input.new_password,
        field: "new_password",
        action: "password.changed" as const,
      })),
    })
  },
)
