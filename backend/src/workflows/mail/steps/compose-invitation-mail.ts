import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../../mail/links"
import { tokenKey } from "../mail-key"
import type { MailToQueue } from "../mail-to-queue"

/** The mail that carries an invite's link; none when the invite is gone or accepted. */
export const composeInvitationMailStep = createStep(
  "compose-invitation-mail",
  async ({ id }: { id: string }, { container }) => {
    const messages: MailToQueue[] = []
    const { data: invites } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "invite",
      fields: ["email", "token", "expires_at", "accepted"],
      filters: { id },
    })
    for (const { email, token, expires_at, accepted } of invites) {
      if (accepted) continue
      messages.push({
        key: tokenKey("invitation", token),
        template: "invitation",
        to: email,
        data: { email, url: adminLink("/invite", { token }), expires_at: new Date(expires_at).toISOString() },
      })
    }
    return new StepResponse({ messages })
  },
)
