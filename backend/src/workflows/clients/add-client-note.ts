import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import { conflict } from "../../modules/scheduling/conflict"

/** A note to be written about a client, and by whom. */
export interface NewNote {
  client_id: string
  body: string
  pinned: boolean
  author_id: string
}

const addClientNoteStep = createStep(
  "add-client-note",
  async (note: NewNote, { container }) => {
    const clients = container.resolve(CLIENT_MODULE)
    const { forgotten_at } = await clients.retrieveClient(note.client_id)
    if (forgotten_at) throw conflict("client_forgotten", "Nothing is kept of this client any more")
    const { id } = await clients.createClientNotes(note)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(CLIENT_MODULE).deleteClientNotes(id)
  },
)

/**
 * Writes a note about a client.
 * @throws 409 `client_forgotten`
 */
export const addClientNoteWorkflow = createWorkflow(
  "add-client-note",
  (input: NewNote) => new WorkflowResponse(addClientNoteStep(input)),
)
