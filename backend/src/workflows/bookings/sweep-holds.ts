import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeDeadLinesStep } from "./steps/remove-dead-lines"
import { sweepHoldsStep } from "./steps/sweep-holds"

/**
 * Ends holds that have run out and takes the lines of bookings that ended out of the carts that are still open, also
 * those that an earlier sweep or a removal did not get to. Availability never waits for this; it only tidies. Safe
 * to run twice.
 */
export const sweepHoldsWorkflow = createWorkflow("sweep-holds", (input: { limit: number }) => {
  sweepHoldsStep(input)
  return new WorkflowResponse(removeDeadLinesStep(input))
})
