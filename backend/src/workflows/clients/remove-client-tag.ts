import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"

const removeClientTagStep = createStep("remove-client-tag", async ({ id }: { id: string }, { container }) => {
  await container.resolve(CLIENT_MODULE).deleteClientTags(id)
  return new StepResponse(id)
})

/** Takes a tag off a vendor's list and off all who have it. */
export const removeClientTagWorkflow = createWorkflow(
  "remove-client-tag",
  (input: { id: string }) => new WorkflowResponse(removeClientTagStep(input)),
)
