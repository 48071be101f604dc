import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { formerCustomerPicturesStep } from "./steps/former-customer-pictures"
import { removeMediaStep } from "./steps/remove-media"
import { storeMediaWorkflow } from "./store-media"

/** Gives a customer a picture in place of the one before, which is removed at the end. */
export const changeCustomerPictureWorkflow = createWorkflow(
  "change-customer-picture",
  (input: { customer_id: string; picture: PreparedMedia }) => {
    const stored = storeMediaWorkflow.runAsStep({
      input: transform({ input }, ({ input: { customer_id, picture } }) => ({
        media: [picture],
        vendor_id: null,
        owner_id: customer_id,
        created_by: customer_id,
        alt: "",
        attached: true,
      })),
    })
    const former = formerCustomerPicturesStep(
      // It looks when the new one is there.
      transform({ input, stored }, ({ input: { customer_id } }) => ({ customer_id, keep_latest: true })),
    )
    removeMediaStep({ ids: former })
    return new WorkflowResponse(stored)
  },
)
