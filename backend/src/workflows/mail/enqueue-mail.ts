import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MailToQueue } from "./mail-to-queue"
import { insertMailStep } from "./steps/insert-mail"

/**
 * Puts mails into the queue that the job `send-mail` empties. Idempotent by `key`: one that was queued before is
 * left untouched, whether it was sent or not. Answers the ids of the mails that are new.
 * @throws INVALID_DATA when an address or the data of a template do not fit
 */
export const enqueueMailWorkflow = createWorkflow("enqueue-mail", (input: { messages: MailToQueue[] }) => {
  return new WorkflowResponse(insertMailStep(input))
})
