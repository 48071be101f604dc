import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Workspace } from "../../access/workspace"
import { membersLock } from "./members-lock"
import { endMembershipStep } from "./steps/end-membership"
import { findMemberStep } from "./steps/find-member"
import { joinStaffMemberStep } from "./steps/join-staff-member"

/**
 * Takes a member's role away, on behalf of a workspace. The login and the staff member with all visits stay, apart
 * from one another, so that the person can be invited again. Answers the member's `id`.
 * @throws 403, 404, 409 `last_owner`, `last_admin`
 */
export const removeMemberWorkflow = createWorkflow(
  "remove-member",
  (input: { workspace: Workspace; id: string }) => {
    const member = findMemberStep(input)
    const lock = transform({ member }, ({ member }) => membersLock(member.vendor_id))
    acquireLockStep(lock)
    const ended = endMembershipStep(input)
    joinStaffMemberStep(
      transform({ member }, ({ member }) => ({ user_id: member.principal_id, staff_member_id: null })),
    )
    releaseLockStep(lock)
    return new WorkflowResponse(ended)
  },
)
