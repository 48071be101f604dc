import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setClientTagsStep } from "./steps/set-client-tags"
import { writeClientStep } from "./steps/write-client"

/** What changes of a client; what is left out stays, null clears. */
export interface UpdateClient {
  id: string
  name?: string
  email?: string | null
  phone?: string | null
  tag_ids?: string[]
}

/**
 * Changes how a vendor knows a client, and the client's tags. Neither the customer's account nor other vendors see it.
 * @throws 409 `client_forgotten`, 400 naming `tag_ids` for tags of others
 */
export const updateClientWorkflow = createWorkflow("update-client", (input: UpdateClient) => {
  writeClientStep(input)
  return new WorkflowResponse(
    setClientTagsStep(transform({ input }, ({ input: { id, tag_ids } }) => ({ client_id: id, tag_ids }))),
  )
})
