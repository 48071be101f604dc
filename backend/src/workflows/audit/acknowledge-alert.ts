import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { writeAcknowledgementStep } from "./steps/write-acknowledgement"

/**
 * Notes that somebody of the platform has looked at an alert, and what they found. Whoever was first stays.
 * @throws 404 when there is no such alert
 */
export const acknowledgeAlertWorkflow = createWorkflow(
  "acknowledge-alert",
  (input: { id: string; by: string; note: string | null }) =>
    new WorkflowResponse(writeAcknowledgementStep(input)),
)
