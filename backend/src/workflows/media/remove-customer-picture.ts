import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { formerCustomerPicturesStep } from "./steps/former-customer-pictures"
import { removeMediaStep } from "./steps/remove-media"

/** Takes a customer's picture away; without one nothing happens. */
export const removeCustomerPictureWorkflow = createWorkflow(
  "remove-customer-picture",
  (input: { customer_id: string }) => {
    const ids = formerCustomerPicturesStep(
      transform({ input }, ({ input: { customer_id } }) => ({ customer_id, keep_latest: false })),
    )
    return new WorkflowResponse(removeMediaStep({ ids }))
  },
)
