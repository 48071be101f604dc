import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { mailPasswordResetWorkflow } from "../workflows/mail/mail-password-reset"
import type { PasswordReset } from "../workflows/mail/steps/compose-password-reset-mail"

/** A new password was asked for: its link is mailed. */
export default async function passwordReset({ event, container }: SubscriberArgs<PasswordReset>) {
  await mailPasswordResetWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }
