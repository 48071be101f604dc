import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"

/**
 * The staff member whose login it is.
 * @throws 404 when the login belongs to none
 */
export function ownStaffMember(workspace: Workspace): string {
  const own = workspace.kind === "vendor" ? workspace.staff_member_id : null
  if (own) return own
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Your login belongs to no staff member")
}
