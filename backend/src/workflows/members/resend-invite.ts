import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { mailInvitationWorkflow } from "../mail/mail-invitation"
import { renewInviteStep } from "./steps/renew-invite"

/**
 * Mails an open invite again with a new link; the link before ends. Answers the invite's `id`.
 * @throws 404 when there is none, or it was accepted
 */
export const resendInviteWorkflow = createWorkflow("resend-invite", (input: { id: string }) => {
  const invite = renewInviteStep(input)
  mailInvitationWorkflow.runAsStep({ input: invite })
  return new WorkflowResponse(input)
})
