import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "./enqueue-mail"
import { composePasswordResetMailStep, type PasswordReset } from "./steps/compose-password-reset-mail"

/**
 * Mails the link to choose a new password: customers to the storefront, users to the admin. Nothing is sent for an
 * account of the other kind, or where nobody has begun one. The same token is mailed once. Answers the ids of queued mails.
 */
export const mailPasswordResetWorkflow = createWorkflow("mail-password-reset", (input: PasswordReset) => {
  const mail = composePasswordResetMailStep(input)
  return new WorkflowResponse(enqueueMailWorkflow.runAsStep({ input: mail }))
})
