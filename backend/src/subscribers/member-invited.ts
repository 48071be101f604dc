import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InviteWorkflowEvents } from "@medusajs/framework/utils"
import { mailInvitationWorkflow } from "../workflows/mail/mail-invitation"

/** Someone was invited, or invited again with a new token: the link is mailed. */
export default async function memberInvited({ event, container }: SubscriberArgs<{ id: string }>) {
  await mailInvitationWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: [InviteWorkflowEvents.CREATED, InviteWorkflowEvents.RESENT] }
