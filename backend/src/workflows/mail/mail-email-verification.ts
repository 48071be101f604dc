import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "./enqueue-mail"
import { composeVerificationMailStep, type VerificationRequest } from "./steps/compose-verification-mail"

/** Mails the link that confirms an address. The same code is mailed once. Answers the ids of queued mails. */
export const mailEmailVerificationWorkflow = createWorkflow(
  "mail-email-verification",
  (input: VerificationRequest) => {
    const mail = composeVerificationMailStep(input)
    return new WorkflowResponse(enqueueMailWorkflow.runAsStep({ input: mail }))
  },
)
