import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimDueMailStep } from "./steps/claim-due-mail"
import { sendClaimedMailStep } from "./steps/send-claimed-mail"

/**
 * Sends up to `limit` mails that are due: each is claimed for this worker, rendered and given to the provider of
 * channel `email`; a failure is tried again after 30 seconds, doubled each time, and given up after 8 attempts.
 * Any number of workers may run it at once. Answers `{ claimed, sent, postponed, failed }`.
 */
export const sendQueuedMailWorkflow = createWorkflow("send-queued-mail", (input: { limit: number }) => {
  const mails = claimDueMailStep(input)
  return new WorkflowResponse(sendClaimedMailStep(transform({ mails }, (data) => data)))
})
