import { linkProductsToSalesChannelWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findProductsToShowStep } from "./steps/find-products-to-show"
import { setVisibilityStep } from "./steps/set-visibility"

/**
 * Makes what shoppers see follow the states of venues and vendors: a venue is visible and bookable while it is
 * published and its vendor approved; the products of its services, and the vendor's own products, are in the
 * sales channel exactly then, so that core's store routes do not sell the others either.
 *
 * Input: the ids of venues, or a vendor id for all of its venues. Safe to run again.
 */
export const syncVisibilityWorkflow = createWorkflow(
  "sync-visibility",
  (input: { venue_ids?: string[]; vendor_id?: string }) => {
    const venues = setVisibilityStep(input)
    const products = findProductsToShowStep(transform({ input, venues }, (data) => data))
    linkProductsToSalesChannelWorkflow.runAsStep({ input: products })
    return new WorkflowResponse(venues)
  },
)
