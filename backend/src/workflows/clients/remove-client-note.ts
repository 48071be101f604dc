import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"

const removeClientNoteStep = createStep(
  "remove-client-note",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(CLIENT_MODULE).deleteClientNotes(id)
    return new StepResponse(id)
  },
)

/** Removes a note for good. */
export const removeClientNoteWorkflow = createWorkflow(
  "remove-client-note",
  (input: { id: string }) => new WorkflowResponse(removeClientNoteStep(input)),
)
