import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireGrantable, isVendorRole } from "../../../access/roles"
import type { Role, Workspace } from "../../../access/workspace"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { keepAHead } from "../keep-a-head"
import { requireFreeStaffMember } from "../staff-of-vendor"

/** What to change of a member, and who does it. */
export interface MemberChange {
  workspace: Workspace
  id: string
  role?: Role
  staff_member_id?: string | null
}

/**
 * Writes a member's new role or staff member; compensation writes back the ones before.
 * @throws 400 a role of another kind, 403 a role that the caller does not decide over, 409 `last_owner`, `last_admin`,
 *   `staff_member_taken`
 */
export const changeMembershipStep = createStep(
  "change-membership",
  async ({ workspace, id, role, staff_member_id }: MemberChange, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const before = await vendors.retrieveMembership(id)
    const { vendor_id, principal_id: user_id } = before
    requireGrantable(workspace, before.role)
    if (role && isVendorRole(role) !== isVendorRole(before.role)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `role: ${role} is not a role of this member's kind`,
      )
    }
    if (role) requireGrantable(workspace, role)
    if (role && role !== before.role) await keepAHead(vendors, before)
    if (staff_member_id) {
      await requireFreeStaffMember(container, { id: staff_member_id, vendor_id, user_id })
    }
    await vendors.updateMemberships({
      id,
      ...(role ? { role } : {}),
      ...(staff_member_id === undefined ? {} : { staff_member_id }),
    })
    return new StepResponse({ id }, { id, role: before.role, staff_member_id: before.staff_member_id })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateMemberships(before)
  },
)
