import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStaff } from "../../api/schemas/staff"
import { updateStaffStep } from "./steps/update-staff"

/** Changes a staff member's profile. Input: id and the body of `POST /admin/staff/:id`. */
export const updateStaffWorkflow = createWorkflow("update-staff", (input: UpdateStaff & { id: string }) => {
  return new WorkflowResponse(updateStaffStep(input))
})
