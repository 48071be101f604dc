import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Who accepts: a sign-in, and the address that the invite was sent to. */
export interface Accepting {
  auth_identity_id: string
  email: string
  /** The address that was typed, when one was. */
  typed_email?: string | null
}

/**
 * The user behind a sign-in: the one it leads to, else the one of its address; null when there is none yet.
 * @throws 403 when the sign-in is of another address than the invite's, 400 when another one was typed
 */
export const findPersonStep = createStep(
  "find-person",
  async ({ auth_identity_id, email, typed_email }: Accepting, { container }) => {
    if (typed_email && typed_email.trim().toLowerCase() !== email) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "email: must be the address that was invited")
    }
    const { app_metadata, provider_identities } = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    if (!provider_identities?.some(({ entity_id }) => entity_id.toLowerCase() === email)) {
      throw new MedusaError(MedusaError.Types.FORBIDDEN, "This invitation was sent to another address")
    }
    const users = container.resolve(Modules.USER)
    const linked = typeof app_metadata?.user_id === "string" ? app_metadata.user_id : ""
    const [user] = [
      ...(await users.listUsers({ id: linked }, { select: ["id"], take: 1 })),
      ...(await users.listUsers({ email }, { select: ["id"], take: 1 })),
    ]
    return new StepResponse({ user_id: user?.id ?? null })
  },
)
