import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateStaff } from "../../api/schemas/staff"
import { createStaffStep } from "./steps/create-staff"

/**
 * Adds a staff member to a venue, and to further ones. Input: the body of `POST /admin/staff`. Answers the row.
 * @throws 400 naming a further venue of another business
 */
export const createStaffWorkflow = createWorkflow("create-staff", (input: CreateStaff) => {
  return new WorkflowResponse(createStaffStep(input))
})
