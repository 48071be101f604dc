import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewMembership } from "./new-membership"
import { createMembershipStep } from "./steps/create-membership"

/**
 * Gives a principal without a membership a role of the platform or in a vendor. Answers the membership's `id`.
 * @throws 409 `already_member`
 */
export const createMembershipWorkflow = createWorkflow("create-membership", (input: NewMembership) => {
  return new WorkflowResponse(createMembershipStep(input))
})
