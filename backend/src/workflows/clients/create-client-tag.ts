import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../modules/client"
import type { TAG_COLORS } from "../../modules/client/models/client-tag"
import { refuseSameTagStep } from "./steps/refuse-same-tag"

/** A tag for a vendor's list. */
export interface NewTag {
  vendor_id: string
  name: string
  color: (typeof TAG_COLORS)[number]
}

const createClientTagStep = createStep(
  "create-client-tag",
  async (tag: NewTag, { container }) => {
    const { id } = await container.resolve(CLIENT_MODULE).createClientTags(tag)
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
export const createClientTagWorkflow = createWorkflow("create-client-tag", (input: NewTag) => {
  refuseSameTagStep(input)
  return new WorkflowResponse(createClientTagStep(input))
})
