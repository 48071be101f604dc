import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepMediaStep } from "./steps/sweep-media"

/**
 * Removes uploads that were not used within 24 hours, that nothing has used for an hour, or whose removal was cut off.
 * Works on up to `limit` uploads and may run twice, also at the same time. Answers how many it removed and their bytes.
 */
export const sweepMediaWorkflow = createWorkflow("sweep-media", (input: { limit: number }) => {
  return new WorkflowResponse(sweepMediaStep(input))
})
