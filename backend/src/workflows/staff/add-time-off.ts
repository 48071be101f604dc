import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTimeOff } from "../../api/schemas/staff"
import { addTimeOffStep } from "./steps/add-time-off"

/**
 * Adds an absence and claims its time. With `force` bookings in it stay, and the claim is not exclusive.
 * @throws 409 `bookings_affected` with their ids in the message when bookings lie in it and `force` is not set
 */
export const addTimeOffWorkflow = createWorkflow(
  "add-time-off",
  (input: CreateTimeOff & { staff_id: string }) => {
    return new WorkflowResponse(addTimeOffStep(input))
  },
)
