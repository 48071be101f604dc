import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink, storefrontLink } from "../../../mail/links"
import { tokenKey } from "../mail-key"
import type { MailToQueue } from "../mail-to-queue"

/** The event `auth.password_reset`; `entity_id` is the e-mail that signs in. */
export type PasswordReset = { entity_id: string; actor_type: string; token: string }

// The engine's own limit (core-flows, generate-reset-password-token).
const VALID_MINUTES = 15

const PAGES = {
  customer: (token: string, email: string) => storefrontLink("/account/reset-password", { token, email }),
  user: (token: string) => adminLink("/reset-password", { token }),
}

function isActor(actorType: string): actorType is keyof typeof PAGES {
  return Object.hasOwn(PAGES, actorType)
}

/** The account of that kind that signs in with this e-mail, or null. */
async function findAccount(actorType: keyof typeof PAGES, email: string, container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "provider_identity",
    fields: ["auth_identity.app_metadata"],
    filters: { entity_id: email },
  })
  const ids = data
    .map(({ auth_identity }) => auth_identity?.app_metadata?.[`${actorType}_id`])
    .filter((id) => typeof id === "string")
  if (ids.length === 0) return null
  const accounts = await query.graph({
    entity: actorType,
    fields: ["id", "first_name"],
    filters: { id: ids },
  })
  return accounts.data[0] ?? null
}

/** The mail with the link to choose a new password; none when there is no such account. */
export const composePasswordResetMailStep = createStep(
  "compose-password-reset-mail",
  async ({ entity_id: email, actor_type, token }: PasswordReset, { container }) => {
    const account = isActor(actor_type) ? await findAccount(actor_type, email, container) : null
    if (!account || !isActor(actor_type))
      return new StepResponse<{ messages: MailToQueue[] }>({ messages: [] })
    return new StepResponse<{ messages: MailToQueue[] }>({
      messages: [
        {
          key: tokenKey("password_reset", token),
          template: "password_reset",
          to: email,
          data: {
            name: account.first_name ?? null,
            url: PAGES[actor_type](token, email),
            valid_minutes: VALID_MINUTES,
          },
        },
      ],
    })
  },
)
