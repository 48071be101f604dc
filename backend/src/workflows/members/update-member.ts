import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { membersLock } from "./members-lock"
import { changeMembershipStep, type MemberChange } from "./steps/change-membership"
import { findMemberStep } from "./steps/find-member"
import { joinStaffMemberStep } from "./steps/join-staff-member"

/**
 * Changes a member's role or staff member on behalf of a workspace. Answers the member's `id`.
 * @throws 400, 403, 404, 409 `last_owner`, `last_admin`, `staff_member_taken`
 */
export const updateMemberWorkflow = createWorkflow("update-member", (input: MemberChange) => {
  const member = findMemberStep(input)
  const lock = transform({ member }, ({ member }) => membersLock(member.vendor_id))
  acquireLockStep(lock)
  const changed = changeMembershipStep(input)
  joinStaffMemberStep(
    transform({ input, member }, ({ input, member }) => ({
      user_id: member.principal_id,
      staff_member_id: input.staff_member_id,
    })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(changed)
})
