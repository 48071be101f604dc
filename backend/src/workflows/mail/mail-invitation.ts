import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../mail/links"
import type { SentInvite } from "../members/invitation"
import { enqueueMailWorkflow } from "./enqueue-mail"
import { tokenKey } from "./mail-key"

/** Mails the link of an invite. The same token is mailed once. Answers the ids of queued mails. */
export const mailInvitationWorkflow = createWorkflow("mail-invitation", (input: SentInvite) => {
  const mail = transform({ input }, ({ input: { email, token, expires_at, business } }) => ({
    messages: [
      {
        key: tokenKey("invitation", token),
        template: "invitation" as const,
        to: email,
        data: { email, business, url: adminLink("/invite", { token }), expires_at },
      },
    ],
  }))
  return new WorkflowResponse(enqueueMailWorkflow.runAsStep({ input: mail }))
})
