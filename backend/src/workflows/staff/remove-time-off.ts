import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { TakenBack } from "../../modules/scheduling/time-off-requests/take-back"

const removeTimeOffStep = createStep("remove-time-off", async (taken: TakenBack, { container }) => {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  await scheduling.retrieveTimeOff(taken.id, { select: ["id"] })
  await scheduling.takeBackTimeOff(taken)
  return new StepResponse(taken.id)
})

/**
 * Removes an absence; its time is free again at once, and a request that was approved for it is cancelled.
 * @throws 404 unknown absence
 */
export const removeTimeOffWorkflow = createWorkflow("remove-time-off", (input: TakenBack) => {
  return new WorkflowResponse(removeTimeOffStep(input))
})
