import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { issueEmailCodeStep } from "./steps/issue-email-code"

/**
 * Mails a new code to the address of a business; the one before is worth nothing from now on. Answers
 * `{ email, expires_at }`.
 * @throws 404 unknown vendor, 409 `email_confirmed`
 */
export const sendEmailCodeWorkflow = createWorkflow("send-email-code", (input: { vendor_id: string }) => {
  const issued = issueEmailCodeStep(input)
  enqueueMailWorkflow.runAsStep({ input: issued.mail })
  return new WorkflowResponse(issued.sent)
})
