import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "./enqueue-mail"
import { composeInvitationMailStep } from "./steps/compose-invitation-mail"

/** Mails the link of the invite `id`. The same token is mailed once. Answers the ids of queued mails. */
export const mailInvitationWorkflow = createWorkflow("mail-invitation", (input: { id: string }) => {
  const mail = composeInvitationMailStep(input)
  return new WorkflowResponse(enqueueMailWorkflow.runAsStep({ input: mail }))
})
