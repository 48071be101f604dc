import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeExpiredLinesStep } from "./steps/remove-expired-lines"
import { sweepHoldsStep } from "./steps/sweep-holds"

/**
 * Ends holds that have run out and takes their lines out of the carts that are still open. Availability never
 * waits for this; it only tidies. Safe to run twice.
 */
export const sweepHoldsWorkflow = createWorkflow("sweep-expired-holds", (input: { limit: number }) => {
  const expired = sweepHoldsStep(input)
  return new WorkflowResponse(removeExpiredLinesStep(expired))
})
