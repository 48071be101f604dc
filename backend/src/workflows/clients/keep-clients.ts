import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import { acquaintancesOfOrder, newAcquaintances } from "../../queries/clients/acquaintances"

/** Of which order, or up to how many whom their vendors are not yet said to know. */
export type KeepClients = { order_id: string } | { limit: number }

/** Only adds and refreshes, and again changes nothing more: there is nothing to undo. */
const keepClientsStep = createStep("keep-clients", async (input: KeepClients, { container }) => {
  const met =
    "order_id" in input
      ? await acquaintancesOfOrder(container, input.order_id)
      : await newAcquaintances(container, input.limit)
  const kept = await container.resolve(CLIENT_MODULE).keep("online", met)
  return new StepResponse({ kept: kept.length })
})

/** Makes those who booked or bought clients of the vendors whose services and goods these are. Answers how many it kept. */
export const keepClientsWorkflow = createWorkflow(
  "keep-clients",
  (input: KeepClients) => new WorkflowResponse(keepClientsStep(input)),
)
