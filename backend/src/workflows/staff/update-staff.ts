import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStaff } from "../../api/schemas/staff"
import { setStaffLoginStep } from "../members/steps/set-staff-login"
import { updateStaffStep } from "./steps/update-staff"

/**
 * Changes a staff member's profile, login and further venues. Input: id and the body of `POST /admin/staff/:id`.
 * @throws 400 naming a venue of another business, or one that they leave while shifts name it, 404 a login of no
 *   member, 409 `staff_member_taken`
 */
export const updateStaffWorkflow = createWorkflow("update-staff", (input: UpdateStaff & { id: string }) => {
  const profile = transform({ input }, ({ input: { user_id: _, ...profile } }) => profile)
  const updated = updateStaffStep(profile)
  setStaffLoginStep(transform({ input }, ({ input: { id, user_id } }) => ({ staff_id: id, user_id })))
  return new WorkflowResponse(updated)
})
