import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateStaff } from "../../api/schemas/staff"
import { setStaffLoginStep } from "../members/steps/set-staff-login"
import { createStaffStep } from "./steps/create-staff"

/**
 * Adds a staff member to a venue, and to further ones. Input: the body of `POST /admin/staff`. Answers the row.
 * @throws 400 naming a further venue of another business, 404 a login of no member, 409 `staff_member_taken`
 */
export const createStaffWorkflow = createWorkflow("create-staff", (input: CreateStaff) => {
  const profile = transform({ input }, ({ input: { user_id: _, ...profile } }) => profile)
  const member = createStaffStep(profile)
  setStaffLoginStep(
    transform({ input, member }, ({ input: { user_id }, member }) => ({ staff_id: member.id, user_id })),
  )
  return new WorkflowResponse(member)
})
