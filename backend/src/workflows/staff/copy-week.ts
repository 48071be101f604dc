import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CopyWeek } from "../../api/schemas/rota"
import { planWeekCopyStep } from "./steps/plan-week-copy"
import { writeDaysStep } from "./steps/write-days"

/**
 * Has a venue's team, or some of it, work the weeks that follow as one week is worked, by shifts of single dates; all or
 * none. Answers the dates that were changed; those that were the same already stay as they are.
 * @throws 404 naming staff who do not work there; 400 when somebody's shifts would overlap, or become too many; 409
 * `shifts_changed` when somebody changed them at the same time
 */
export const copyWeekWorkflow = createWorkflow("copy-week", (input: CopyWeek) => {
  return new WorkflowResponse(writeDaysStep(planWeekCopyStep(input)))
})
