import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Shifts } from "../../api/schemas/staff"
import { setShiftsStep } from "./steps/set-shifts"

/**
 * Replaces all shifts and overrides of a staff member, all or none.
 * @throws 409 `shifts_changed` when they are not those of `revision` any more; 400 naming two weekly
 *   shifts or overrides that overlap, an override that overlaps a weekly shift of the dates around, at whatever venues, or
 *   one at a venue where the staff member does not work
 */
export const setShiftsWorkflow = createWorkflow("set-shifts", (input: Shifts & { staff_id: string }) => {
  return new WorkflowResponse(setShiftsStep(input))
})
