import { revokeApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endKeyMembershipStep } from "./steps/end-key-membership"

/** Ends a secret API key for good; it is kept in core's table, revoked, as evidence. */
export const revokeAccessKeyWorkflow = createWorkflow(
  "revoke-access-key",
  (input: { id: string; revoked_by: string }) => {
    const ended = endKeyMembershipStep(input)
    revokeApiKeysWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id, revoked_by } }) => ({
        selector: { id },
        revoke: { revoked_by },
      })),
    })
    return new WorkflowResponse(ended)
  },
)
