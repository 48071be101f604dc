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

interface Account {
  first_name: string | null
}

/**
 * The account of that kind that signs in with this e-mail, or null. A sign-in that leads to nobody yet is its owner's, too:
 * somebody else may have begun it with their address, and only the mail gives it back.
 */
async function findAccount(
  actorType: keyof typeof PAGES,
  email: string,
  container: MedusaContainer,
): Promise<Account | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "provider_identity",
    fields: ["auth_identity.app_metadata"],
    filters: { entity_id: email },
  })
  const actors = data.map(({ auth_identity }) => idsIn(auth_identity?.app_metadata))
  if (actors.length > 0 && actors.every(({ user, customer }) => !user && !customer)) {
    return { first_name: null }
  }
  const ids = actors.flatMap((ids) => ids[actorType] ?? [])
  if (ids.length === 0) return null
  const accounts = await query.graph({
    entity: actorType,
    fields: ["id", "first_name"],
    filters: { id: ids },
  })
  return accounts.data[0] ?? null
}

/** Whom a sign-in leads to. */
function idsIn(metadata: Record<string, unknown> | null | undefined): { user?: string; customer?: string } {
  const { user_id, customer_id } = metadata ?? {}
  return {
    ...(typeof user_id === "string" ? { user: user_id } : {}),
    ...(typeof customer_id === "string" ? { customer: customer_id } : {}),
  }
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
