import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteStaffStep } from "./steps/delete-staff"

/**
 * Removes a staff member. What they did stays in the history of bookings.
 * @throws 409 `staff_has_bookings` while visits with them are held or still to come
 */
export const deleteStaffWorkflow = createWorkflow("delete-staff", (input: { id: string }) => {
  return new WorkflowResponse(deleteStaffStep(input))
})
