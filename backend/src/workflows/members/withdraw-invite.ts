import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { withdrawInviteStep } from "./steps/withdraw-invite"

/** Withdraws an invite; its link ends at once. */
export const withdrawInviteWorkflow = createWorkflow("withdraw-invite", (input: { id: string }) => {
  return new WorkflowResponse(withdrawInviteStep(input))
})
