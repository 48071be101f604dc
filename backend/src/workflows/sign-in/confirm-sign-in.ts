import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { confirmSessionStep } from "./steps/confirm-session"
import { verifyProofStep } from "./steps/verify-proof"

/** What somebody proves themselves with again: their password, or a code of two-step verification. */
export type Proof = { password: string } | { method: "totp" | "recovery_code"; code: string }

export interface Confirmation {
  auth_identity_id: string
  session_id: string
  proof: Proof
}

/**
 * Confirms that a session is still in the hands of its person.
 * @throws 400 naming `password` or `code` when it is not right
 */
export const confirmSignInWorkflow = createWorkflow(
  "confirm-sign-in",
  (input: WorkflowData<Confirmation>): void => {
    verifyProofStep(input)
    confirmSessionStep(
      transform({ input }, ({ input: { session_id, proof } }) => ({
        id: session_id,
        two_step: "code" in proof,
      })),
    )
  },
)
