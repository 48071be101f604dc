import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import { conflict } from "../../modules/scheduling/conflict"
import { hasDealings } from "../../queries/clients/has-dealings"

const removeClientStep = createStep("remove-client", async ({ id }: { id: string }, { container }) => {
  const clients = container.resolve(CLIENT_MODULE)
  await clients.retrieveClient(id, { select: ["id"] })
  if (await hasDealings(container, id)) {
    throw conflict("client_has_visits", "Whoever has visits or orders here stays a client")
  }
  await clients.deleteClients(id)
  return new StepResponse(id)
})

/**
 * Removes somebody who was added by hand and never came, with notes and tags.
 * @throws 404 unknown client; 409 `client_has_visits`
 */
export const removeClientWorkflow = createWorkflow(
  "remove-client",
  (input: { id: string }) => new WorkflowResponse(removeClientStep(input)),
)
