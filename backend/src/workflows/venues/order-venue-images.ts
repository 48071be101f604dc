import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { orderLock } from "../ordering/order-lock"
import { orderVenueImagesStep, type VenueImageOrder } from "./steps/order-venue-images"

/**
 * Puts the pictures of a venue in order: those named first, the others behind them. The first is its cover.
 * @throws 404 when the venue has no such picture
 */
export const orderVenueImagesWorkflow = createWorkflow("order-venue-images", (input: VenueImageOrder) => {
  const lock = transform({ input }, ({ input }) => orderLock(input.venue_id))
  acquireLockStep(lock)
  const ordered = orderVenueImagesStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(ordered)
})
