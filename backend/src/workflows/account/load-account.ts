import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../modules/vendor"

/** A sign-in with a password, and whom it leads to. */
export interface Account {
  auth_identity_id: string
  /** The e-mail address that signs in. */
  email: string
  user_id: string | null
  customer_id: string | null
  first_name: string | null
  /** Whatever a guess at their password would begin with. */
  known: string[]
}

interface Named {
  first_name: string | null
  last_name: string | null
}

/**
 * The account of a sign-in.
 * @throws 404 when it has no password
 */
export async function loadAccount(container: MedusaContainer, auth_identity_id: string): Promise<Account> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 })
  const login = identity?.provider_identities?.find(({ provider }) => provider === "emailpass")
  if (!login) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This sign-in has no password")
  const user_id = idIn(identity.app_metadata, "user_id")
  const customer_id = idIn(identity.app_metadata, "customer_id")
  const user = await named(container, "user", user_id)
  const customer = await named(container, "customer", customer_id)
  const names = [user, customer].flatMap((one) => [one?.first_name, one?.last_name])
  const known = [login.entity_id, ...names, await businessOf(container, user_id)].filter((text) => !!text)
  return {
    auth_identity_id,
    email: login.entity_id,
    user_id,
    customer_id,
    first_name: user?.first_name ?? customer?.first_name ?? null,
    known: known as string[],
  }
}

/**
 * The account of somebody who signs in to the admin.
 * @throws 404 when the user has no sign-in, or one without a password
 */
export async function loadAccountOfUser(container: MedusaContainer, user_id: string): Promise<Account> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ app_metadata: { user_id } }, { select: ["id"], take: 1 })
  if (!identity) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This member has no sign-in")
  return loadAccount(container, identity.id)
}

function idIn(metadata: Record<string, unknown> | null | undefined, key: string): string | null {
  const id = metadata?.[key]
  return typeof id === "string" ? id : null
}

async function named(
  container: MedusaContainer,
  entity: "user" | "customer",
  id: string | null,
): Promise<Named | null> {
  if (!id) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["first_name", "last_name"], filters: { id } })
  return (data as unknown as Named[])[0] ?? null
}

async function businessOf(container: MedusaContainer, principal_id: string | null): Promise<string | null> {
  if (!principal_id) return null
  const vendors = container.resolve(VENDOR_MODULE)
  const [membership] = await vendors.listMemberships({ principal_type: "user", principal_id }, { take: 1 })
  if (!membership?.vendor_id) return null
  const [vendor] = await vendors.listVendors({ id: membership.vendor_id }, { select: ["name"], take: 1 })
  return vendor?.name ?? null
}
