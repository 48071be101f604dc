import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Makes a sign-in lead to a user; compensation makes it lead to nobody of the admin again. Core's own step leaves the
 * user's id behind when it is undone, because an update of the identity merges what it is given.
 */
export const joinSignInStep = createStep(
  "join-sign-in",
  async ({ auth_identity_id: id, user_id }: { auth_identity_id: string; user_id: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { app_metadata } = await auth.retrieveAuthIdentity(id)
    if (app_metadata?.user_id === user_id) return new StepResponse({ user_id }, null)
    await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, user_id } })
    return new StepResponse({ user_id }, { id, app_metadata: { ...app_metadata, user_id: null } })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateAuthIdentities(before)
  },
)
