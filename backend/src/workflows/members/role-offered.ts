import { MedusaError } from "@medusajs/framework/utils"
import { isPlatformRole, isVendorRole } from "../../access/roles"
import type { Role } from "../../access/workspace"
import type { NewMembership } from "./new-membership"

/** The membership that an invite offers, for the user who accepts it. */
export function roleOffered(
  {
    role,
    vendor_id,
    staff_member_id,
  }: { role: Role; vendor_id: string | null; staff_member_id: string | null },
  principal_id: string,
): NewMembership {
  if (vendor_id === null && isPlatformRole(role)) return { principal_id, role, staff_member_id }
  if (vendor_id !== null && isVendorRole(role)) return { principal_id, role, vendor_id, staff_member_id }
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `role: ${role} does not fit this invitation`)
}
