import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"

/** What changes of a note. */
export interface NoteChange {
  id: string
  body?: string
  pinned?: boolean
}

const updateClientNoteStep = createStep(
  "update-client-note",
  async (change: NoteChange, { container }) => {
    const clients = container.resolve(CLIENT_MODULE)
    const { id, body, pinned, edited_at } = await clients.retrieveClientNote(change.id)
    const isOther = change.body !== undefined && change.body !== body
    await clients.updateClientNotes({ ...change, ...(isOther ? { edited_at: new Date() } : {}) })
    return new StepResponse(id, { id, body, pinned, edited_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve(CLIENT_MODULE).updateClientNotes(before)
  },
)

/** Changes the words of a note, which then counts as edited, or pins it or takes it down. */
export const updateClientNoteWorkflow = createWorkflow(
  "update-client-note",
  (input: NoteChange) => new WorkflowResponse(updateClientNoteStep(input)),
)
