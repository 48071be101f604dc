import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStaff } from "../../api/schemas/staff"
import { updateStaffStep } from "./steps/update-staff"

/**
 * Changes a staff member's profile and further venues. Input: id and the body of `POST /admin/staff/:id`.
 * @throws 400 naming a venue of another business, or one that they leave while shifts name it
 */
export const updateStaffWorkflow = createWorkflow("update-staff", (input: UpdateStaff & { id: string }) => {
  return new WorkflowResponse(updateStaffStep(input))
})
