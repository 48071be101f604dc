import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import type { NewTag } from "../../modules/client/same-tag"

const createClientTagStep = createStep(
  "create-client-tag",
  async (tag: NewTag, { container }) => {
    const id = await container.resolve(CLIENT_MODULE).addTag(tag)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(CLIENT_MODULE).deleteClientTags(id)
  },
)

/**
 * Adds a tag to a vendor's list.
 * @throws 409 `tag_exists`
 */
export const createClientTagWorkflow = createWorkflow(
  "create-client-tag",
  (input: NewTag) => new WorkflowResponse(createClientTagStep(input)),
)
