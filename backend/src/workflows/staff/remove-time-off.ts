import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

const removeTimeOffStep = createStep("remove-time-off", async ({ id }: { id: string }, { container }) => {
  await container.resolve(SCHEDULING_MODULE).removeTimeOff(id)
  return new StepResponse(id)
})

/** Removes an absence; its time is free again at once. */
export const removeTimeOffWorkflow = createWorkflow("remove-time-off", (input: { id: string }) => {
  return new WorkflowResponse(removeTimeOffStep(input))
})
