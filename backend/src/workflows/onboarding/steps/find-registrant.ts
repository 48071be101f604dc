import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"

/**
 * The e-mail of an identity that may become a vendor's owner: it leads to no user yet; that it leads to a customer is
 * no hindrance.
 * @throws 401 when there is no such identity with a password, 409 `already_registered`
 */
export const findRegistrantStep = createStep(
  "find-registrant",
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const [identity] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 })
    const login = identity?.provider_identities?.find(({ provider }) => provider === "emailpass")
    if (!login)
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign up with e-mail and password first")
    const email = login.entity_id
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { select: ["id"], take: 1 })
    if (identity.app_metadata?.user_id || user) {
      throw conflict(
        "already_registered",
        "This account already works on Plaza; sign in to the admin with it",
      )
    }
    return new StepResponse({ email })
  },
)
