import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../../mail/links"
import { tokenKey } from "../mail-key"
import type { MailToQueue } from "../mail-to-queue"

/** The event `auth.verification_requested`; for `entity_type` `email`, `entity_id` is the address. */
export type VerificationRequest = {
  auth_identity_id: string
  entity_id: string
  entity_type: string
  code: string
  expires_at: string | Date | null
}

/** The mail that asks to confirm an address; none when it is not an address, or not that of a login. */
export const composeVerificationMailStep = createStep(
  "compose-verification-mail",
  async (
    { auth_identity_id, entity_id, entity_type, code, expires_at }: VerificationRequest,
    { container },
  ) => {
    const messages: MailToQueue[] = []
    if (entity_type !== "email") return new StepResponse({ messages })
    // Whoever holds a token may ask for any address; only the identity's own login is mailed.
    const { data: logins } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "provider_identity",
      fields: ["id"],
      filters: { auth_identity_id, entity_id },
    })
    if (logins.length > 0) {
      messages.push({
        key: tokenKey("email_verification", code),
        template: "email_verification",
        to: entity_id,
        data: {
          url: storefrontLink("/account/verify-email", { token: code }),
          expires_at: expires_at ? new Date(expires_at).toISOString() : null,
        },
      })
    }
    return new StepResponse({ messages })
  },
)
