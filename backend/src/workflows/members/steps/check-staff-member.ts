import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewMembership } from "../new-membership"
import { requireFreeStaffMember } from "../staff-of-vendor"

/**
 * Checks that the staff member of a new membership is still there and has no other login.
 * @throws 404, 409 `staff_member_taken`
 */
export const checkStaffMemberStep = createStep(
  "check-staff-member",
  async ({ principal_id: user_id, vendor_id = null, staff_member_id: id }: NewMembership, { container }) => {
    if (id) await requireFreeStaffMember(container, { id, vendor_id: vendor_id ?? null, user_id })
    return new StepResponse({ user_id })
  },
)
