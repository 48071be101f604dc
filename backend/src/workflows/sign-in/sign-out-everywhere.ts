import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditOrigin } from "../../modules/audit/entries/entry"
import { endSessionsStep } from "./steps/end-sessions"
import { recordSignInEventStep } from "./steps/record-sign-in-event"

export interface SignOut {
  auth_identity_id: string
  /** The session that stays; null ends it too. */
  except_session_id: string | null
  actor: { type: string; id: string }
  origin: AuditOrigin
}

/** Signs somebody out everywhere, as they asked; answers how many sessions ended. */
export const signOutEverywhereWorkflow = createWorkflow(
  "sign-out-everywhere",
  (input: WorkflowData<SignOut>) => {
    const ended = endSessionsStep(
      transform({ input }, ({ input: { auth_identity_id, except_session_id } }) => ({
        auth_identity_id,
        except_session_id,
      })),
    )
    recordSignInEventStep(
      transform({ input, ended }, ({ input: { actor, origin }, ended: sessions_ended }) => ({
        action: "sessions.ended",
        actor,
        origin,
        details: { sessions_ended },
      })),
    )
    return new WorkflowResponse(ended)
  },
)
