import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const PROVIDER = "emailpass"

/**
 * The sign-in by e-mail and password of a user or customer: registered when there is none, else left with the
 * password it has. `actor` is what signing in leads to, such as `{ user_id }`.
 * @throws when the identity already leads to another user or customer, or the engine refuses it
 */
export async function ensureIdentity(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
  actor: { user_id: string } | { customer_id: string },
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const id = (await identityOf(container, email)) ?? (await register(container, email, password))
  const { app_metadata } = await auth.retrieveAuthIdentity(id)
  const [[key, value]] = Object.entries(actor)
  const taken = app_metadata?.[key]
  if (taken === value) return
  if (taken)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The sign-in of ${email} already belongs to another account`,
    )
  await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, [key]: value } })
}

async function identityOf(container: MedusaContainer, email: string): Promise<string | undefined> {
  const [known] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: PROVIDER }, { take: 1 })
  return known?.auth_identity_id
}

async function register(container: MedusaContainer, email: string, password: string): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register(PROVIDER, { body: { email, password } })
  if (!authIdentity)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The sign-in of ${email} could not be registered: ${error ?? "no reason given"}`,
    )
  return authIdentity.id
}
