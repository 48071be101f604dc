import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { orderLock } from "../ordering/order-lock"
import { orderServicesStep, type VenueServiceOrder } from "./steps/order-services"

/**
 * Puts the services of a venue in order: those named first, the others behind them. The store's page of the venue shows
 * them so. Answers all ids in their order.
 * @throws 404 when the venue has no such service
 */
export const orderServicesWorkflow = createWorkflow("order-services", (input: VenueServiceOrder) => {
  const lock = transform({ input }, ({ input }) => orderLock(input.venue_id))
  acquireLockStep(lock)
  const ordered = orderServicesStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(ordered)
})
