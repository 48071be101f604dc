import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDays } from "../../api/schemas/rota"
import { planDaysStep } from "./steps/plan-days"
import { writeDaysStep } from "./steps/write-days"

/**
 * Changes what a staff member works on single dates: shifts of those dates, days off, or the week's shifts again. The other
 * dates stay. Local dates and times of the venues.
 * @throws 404 unknown staff member; 409 `shifts_changed` when somebody else was faster; 400 naming a shift that overlaps another one, or one at a venue where they do not work
 */
export const changeDaysWorkflow = createWorkflow(
  "change-days",
  (input: ChangeDays & { staff_id: string }) => {
    return new WorkflowResponse(writeDaysStep(planDaysStep(input)))
  },
)
