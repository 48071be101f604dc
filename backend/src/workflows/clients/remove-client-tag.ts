import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"

const removeClientTagStep = createStep("remove-client-tag", async ({ id }: { id: string }, { container }) => {
  const clients = container.resolve(CLIENT_MODULE)
  await clients.retrieveClientTag(id, { select: ["id"] })
  await clients.deleteClientTags(id)
  return new StepResponse(id)
})

/**
 * Takes a tag off a vendor's list and off all who have it.
 * @throws 404 unknown tag
 */
export const removeClientTagWorkflow = createWorkflow(
  "remove-client-tag",
  (input: { id: string }) => new WorkflowResponse(removeClientTagStep(input)),
)
