import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DeskContact } from "./desk-customer"
import { addDeskCustomerStep } from "./steps/add-desk-customer"
import { keepDeskClientStep } from "./steps/keep-desk-client"
import { setClientTagsStep } from "./steps/set-client-tags"

/** Whose client is added, as the desk knows them. */
export interface AddClient {
  vendor_id: string
  contact: DeskContact
  tag_ids?: string[]
}

/**
 * Adds somebody to a vendor's clients by hand, before any visit. Answers the client's id.
 * @throws 409 `client_exists` with `client_id` when the vendor knows the e-mail, 400 naming `tag_ids` for tags of others
 */
export const addClientWorkflow = createWorkflow("add-client", (input: AddClient) => {
  const customer_id = addDeskCustomerStep(input)
  const kept = keepDeskClientStep(
    transform({ input, customer_id }, ({ input: { vendor_id, contact }, customer_id }) => ({
      vendor_id,
      customer_id,
      name: contact.name,
      email: contact.email ?? null,
      phone: contact.phone ?? null,
    })),
  )
  setClientTagsStep(
    transform({ input, kept }, ({ input, kept }) => ({ client_id: kept?.id ?? "", tag_ids: input.tag_ids })),
  )
  return new WorkflowResponse(kept)
})
