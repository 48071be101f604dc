import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadReminderTermsStep } from "./steps/load-reminder-terms"
import { markDueRemindersStep } from "./steps/mark-due-reminders"

/**
 * Has the clients of up to `limit` coming visits reminded, each vendor's as long before as the vendor wants. The mail
 * itself comes of the outbox, in whose rows a reminder is written in the same statement that marks the visit. Answers
 * `{ marked, reminded }`; when `marked` is `limit`, there may be more.
 */
export const sendDueRemindersWorkflow = createWorkflow("send-due-reminders", (input: { limit: number }) => {
  const terms = loadReminderTermsStep()
  return new WorkflowResponse(
    markDueRemindersStep(transform({ input, terms }, ({ input: { limit }, terms }) => ({ limit, terms }))),
  )
})
