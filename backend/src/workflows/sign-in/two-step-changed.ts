import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { AuditOrigin } from "../../modules/audit/entries/entry"
import { endSessionsStep } from "./steps/end-sessions"
import { noteTwoStepStep } from "./steps/note-two-step"
import { recordSignInEventStep } from "./steps/record-sign-in-event"

export type TwoStepChange = "enabled" | "disabled" | "recovery_codes"

export interface TwoStepChanged {
  change: TwoStepChange
  auth_identity_id: string
  /** The session that made the change; it stays signed in. */
  session_id: string | null
  actor: { type: string; id: string }
  origin: AuditOrigin
}

const ACTIONS: Record<TwoStepChange, string> = {
  enabled: "two_step.enabled",
  disabled: "two_step.disabled",
  recovery_codes: "two_step.recovery_codes_generated",
}

/**
 * Two-step verification was turned on or off, or its recovery codes were made anew: all other sessions end, and the
 * audit log tells. Safe to run again; nothing of it is taken back, since the change itself has been made.
 */
export const twoStepChangedWorkflow = createWorkflow(
  "two-step-changed",
  (input: WorkflowData<TwoStepChanged>): void => {
    noteTwoStepStep(input)
    const ended = endSessionsStep(
      transform({ input }, ({ input: { auth_identity_id, session_id } }) => ({
        auth_identity_id,
        except_session_id: session_id,
      })),
    )
    recordSignInEventStep(
      transform({ input, ended }, ({ input: { change, actor, origin }, ended: sessions_ended }) => ({
        action: ACTIONS[change],
        actor,
        origin,
        details: { sessions_ended },
      })),
    )
  },
)
