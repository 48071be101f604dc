import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../mail/links"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { tokenKey } from "../mail/mail-key"
import { disableTwoStepStep } from "./steps/disable-two-step"
import { endSessionsStep } from "./steps/end-sessions"
import { noteTwoStepStep } from "./steps/note-two-step"

export interface ResetTwoStep {
  auth_identity_id: string
  email: string
  first_name: string | null
  /** ISO instant. */
  reset_at: string
}

/**
 * Turns somebody's two-step verification off because they lost phone and recovery codes: their password alone signs them
 * in then, they are signed out everywhere and told by mail. Safe to run again.
 */
export const resetTwoStepWorkflow = createWorkflow(
  "reset-two-step",
  (input: WorkflowData<ResetTwoStep>): void => {
    // The mail goes first: nobody's protection is taken away without their being told.
    enqueueMailWorkflow.runAsStep({
      input: transform({ input }, ({ input: { email, first_name, reset_at } }) => ({
        messages: [
          {
            key: tokenKey("two_step_reset", `${email} ${reset_at}`),
            template: "two_step_reset" as const,
            to: email,
            data: { name: first_name, reset_at, url: adminLink("/security") },
          },
        ],
      })),
    })
    disableTwoStepStep(input)
    const { ofSignIn, everywhere } = transform({ input }, ({ input: { auth_identity_id } }) => ({
      ofSignIn: { change: "disabled" as const, auth_identity_id, session_id: null },
      everywhere: { auth_identity_id, except_session_id: null },
    }))
    noteTwoStepStep(ofSignIn)
    endSessionsStep(everywhere)
  },
)
