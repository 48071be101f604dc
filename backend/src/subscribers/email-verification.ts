import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { mailEmailVerificationWorkflow } from "../workflows/mail/mail-email-verification"
import type { VerificationRequest } from "../workflows/mail/steps/compose-verification-mail"

/** An address is to be confirmed: the link is mailed to it. */
export default async function emailVerification({ event, container }: SubscriberArgs<VerificationRequest>) {
  await mailEmailVerificationWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.VERIFICATION_REQUESTED }
