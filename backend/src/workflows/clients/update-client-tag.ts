import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import type { TagChange } from "../../modules/client/same-tag"

const updateClientTagStep = createStep(
  "update-client-tag",
  async (change: TagChange, { container }) => {
    const before = await container.resolve(CLIENT_MODULE).changeTag(change)
    return new StepResponse(before.id, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(CLIENT_MODULE).updateClientTags(before)
  },
)

/**
 * Renames or recolours a tag; the clients who have it keep it.
 * @throws 404 unknown tag; 409 `tag_exists`
 */
export const updateClientTagWorkflow = createWorkflow(
  "update-client-tag",
  (input: TagChange) => new WorkflowResponse(updateClientTagStep(input)),
)
