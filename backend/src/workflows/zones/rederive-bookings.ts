import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rederiveBookingsStep } from "./steps/rederive-bookings"

/**
 * Moves bookings and sessions to come to the UTC that their agreed wall times have by the zone rules of this runtime.
 * Segments and claims go with them; what then lies over something else stays, not exclusively, and is reported. Safe
 * to run twice: what is right already is left alone. Answers what moved.
 */
export const rederiveBookingsWorkflow = createWorkflow("rederive-bookings", () => {
  return new WorkflowResponse(rederiveBookingsStep())
})
