import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import type { NewTag } from "./create-client-tag"
import { refuseSameTagStep } from "./steps/refuse-same-tag"

/** What changes of a tag. */
export type TagChange = { id: string } & Partial<Pick<NewTag, "name" | "color">>

const updateClientTagStep = createStep(
  "update-client-tag",
  async (change: TagChange, { container }) => {
    const clients = container.resolve(CLIENT_MODULE)
    const { id, name, color } = await clients.retrieveClientTag(change.id)
    await clients.updateClientTags(change)
    return new StepResponse(id, { id, name, color })
  },
  async (before, { container }) => {
    if (before) await container.resolve(CLIENT_MODULE).updateClientTags(before)
  },
)

/**
 * Renames or recolours a tag; the clients who have it keep it.
 * @throws 409 `tag_exists`
 */
export const updateClientTagWorkflow = createWorkflow("update-client-tag", (input: TagChange) => {
  refuseSameTagStep(input)
  return new WorkflowResponse(updateClientTagStep(input))
})
