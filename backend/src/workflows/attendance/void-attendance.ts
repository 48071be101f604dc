import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import type { Known } from "../../modules/attendance/corrections/correct"

const voidAttendanceStep = createStep("void-attendance", async (input: Known, { container }) => {
  await container.resolve(ATTENDANCE_MODULE).voidRecord(input)
  return new StepResponse({ id: input.id })
})

/**
 * Makes a record count no more, with the reason in its history.
 * @throws 404; 409 `attendance_changed`, `attendance_voided`
 */
export const voidAttendanceWorkflow = createWorkflow(
  "void-attendance",
  (input: Known) => new WorkflowResponse(voidAttendanceStep(input)),
)
