import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** An identity and the user of the admin that it signs in as from now on. */
interface Lead {
  auth_identity_id: string
  user_id: string
}

/**
 * Makes an identity sign in as a user. Core's own step for this cannot be undone: its compensation leaves the key out,
 * and the module merges what it is given, so that the key stays. Null takes its place here, which core reads as no user.
 */
export const leadIdentityToUserStep = createStep(
  "lead-identity-to-user",
  async ({ auth_identity_id, user_id }: Lead, { container }) => {
    await write(container, auth_identity_id, user_id)
    return new StepResponse({ user_id }, auth_identity_id)
  },
  async (auth_identity_id, { container }) => {
    if (auth_identity_id) await write(container, auth_identity_id, null)
  },
)

async function write(container: MedusaContainer, id: string, user_id: string | null): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(id)
  await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, user_id } })
}
