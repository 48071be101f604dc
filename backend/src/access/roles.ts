import { MedusaError } from "@medusajs/framework/utils"
import type { PlatformWorkspace, Role, VendorWorkspace, Workspace } from "./workspace"

/** The roles of the platform and those in a vendor. */
export const PLATFORM_ROLES = ["admin", "support", "moderator", "finance"] as const
export const VENDOR_ROLES = ["owner", "manager", "staff"] as const
export const ROLES = [...PLATFORM_ROLES, ...VENDOR_ROLES] as const

const isOneOf = <Kind extends Role>(roles: readonly Kind[], role: Role): role is Kind =>
  (roles as readonly Role[]).includes(role)

/** True for a role in a vendor, false for one of the platform. */
export const isVendorRole = (role: Role): role is VendorWorkspace["role"] => isOneOf(VENDOR_ROLES, role)

/** True for a role of the platform. */
export const isPlatformRole = (role: Role): role is PlatformWorkspace["role"] => isOneOf(PLATFORM_ROLES, role)

/** The roles that somebody may give to a member, change or take away. */
const MEMBER_ROLES: Record<Role, readonly Role[]> = {
  admin: ROLES,
  support: [],
  moderator: [],
  finance: [],
  owner: VENDOR_ROLES,
  manager: ["staff"],
  staff: [],
}

/** The roles that somebody may give to a secret API key or take away; no key owns a business. */
const KEY_ROLES: Record<Role, readonly Role[]> = {
  ...MEMBER_ROLES,
  owner: ["manager", "staff"],
  manager: [],
}

/**
 * Checks that the caller may give, change or take away a role of a member.
 * @throws 403 naming the role
 */
export function requireGrantable({ role }: Workspace, granted: Role): void {
  if (MEMBER_ROLES[role].includes(granted)) return
  throw new MedusaError(MedusaError.Types.FORBIDDEN, `role: your role may not decide over ${granted}`)
}

/**
 * Checks that the caller may give a role to a secret API key, or take it away.
 * @throws 403 naming the role
 */
export function requireKeyRole({ role }: Workspace, granted: Role): void {
  if (KEY_ROLES[role].includes(granted)) return
  throw new MedusaError(MedusaError.Types.FORBIDDEN, `role: your role may not make keys for ${granted}`)
}

/**
 * The vendor that a role is given in: none for a role of the platform, a vendor's own, or the one the platform names.
 * @throws 400 when the role and the vendor named do not fit, 404 when a vendor names another
 */
export function vendorOfRole(workspace: Workspace, role: Role, named: string | undefined): string | null {
  if (isPlatformRole(role)) {
    if (named === undefined) return null
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `vendor_id: ${role} is a role of the platform`)
  }
  if (workspace.kind === "platform") {
    if (named !== undefined) return named
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `vendor_id: is required for ${role}`)
  }
  if (named === undefined || named === workspace.vendor.id) return workspace.vendor.id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${named}`)
}
