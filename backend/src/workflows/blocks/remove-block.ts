import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

const removeBlockStep = createStep("remove-block", async ({ id }: { id: string }, { container }) => {
  await container.resolve(SCHEDULING_MODULE).removeBlock(id)
  return new StepResponse(id)
})

/** Gives a blocked time free again at once. */
export const removeBlockWorkflow = createWorkflow(
  "remove-block",
  (input: { id: string }) => new WorkflowResponse(removeBlockStep(input)),
)
