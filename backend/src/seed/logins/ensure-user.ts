import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../modules/vendor"
import { ensureIdentity } from "./ensure-identity"

/** What a user may do: everything on the platform, or a part in one vendor. */
export type Part =
  | { kind: "platform"; role: "admin" }
  | { kind: "vendor"; role: "owner" | "staff"; vendor_id: string; staff_member_id?: string }

/**
 * A user of the admin with a password and a membership. What exists already is kept; answers the user's id.
 * @throws when the user already has another membership: nobody has two
 */
export async function ensureUser(
  container: MedusaContainer,
  user: { email: string; password: string; first_name?: string; last_name?: string },
  part: Part,
): Promise<string> {
  const { password, ...profile } = user
  const users = container.resolve(Modules.USER)
  const [known] = await users.listUsers({ email: user.email }, { take: 1 })
  const { id } = known ?? (await users.createUsers(profile))
  await ensureIdentity(container, { email: user.email, password }, { user_id: id })
  const vendors = container.resolve(VENDOR_MODULE)
  const [membership] = await vendors.listMemberships(
    { principal_type: "user", principal_id: id },
    { take: 1 },
  )
  if (!membership)
    await vendors.createMemberships({ principal_type: "user" as const, principal_id: id, ...part })
  else if (membership.kind !== part.kind || membership.role !== part.role) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${user.email} is already ${membership.role} (${membership.kind}); remove that membership first`,
    )
  }
  return id
}
