import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ATTENDANCE_MODULE } from "../../modules/attendance"

/** What somebody who is there does next. */
export interface WhileThereInput {
  staff_id: string
  act: "checkOut" | "startBreak" | "endBreak"
}

const whileThereStep = createStep(
  "while-there",
  async ({ staff_id, act }: WhileThereInput, { container }) => {
    const id = await container.resolve(ATTENDANCE_MODULE)[act]({ staff_id, at: new Date() })
    return new StepResponse({ id })
  },
)

/**
 * Begins or ends a break of a staff member who is there, or checks them out, now.
 * @throws 409 `not_checked_in`, `already_on_break`, `not_on_break`
 */
export const whileThereWorkflow = createWorkflow(
  "while-there",
  (input: WhileThereInput) => new WorkflowResponse(whileThereStep(input)),
)
