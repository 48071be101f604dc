import type { Workspace } from "../workspace/workspace"

export type Role = Workspace["role"]

const PLATFORM_ROLES = ["admin", "support", "moderator", "finance"] as const
const VENDOR_ROLES = ["owner", "manager", "staff"] as const
const ROLES: readonly Role[] = [...PLATFORM_ROLES, ...VENDOR_ROLES]

export const isVendorRole = (role: Role): boolean => VENDOR_ROLES.some((one) => one === role)

/** The roles that may be filtered by in a workspace. */
export const rolesIn = (kind: Workspace["kind"]): readonly Role[] =>
  kind === "platform" ? ROLES : VENDOR_ROLES

/** The roles that someone may give to members; only comfort, the backend decides. */
export function memberRoles(role: Role): readonly Role[] {
  if (role === "admin") return ROLES
  if (role === "owner") return VENDOR_ROLES
  return role === "manager" ? ["staff"] : []
}

/** The roles that someone may give to access keys. */
export function keyRoles(role: Role): readonly Role[] {
  if (role === "admin") return ROLES
  return role === "owner" ? ["manager", "staff"] : []
}
