import { acquireLockStep, deleteProductsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { vendorLock } from "../vendors/vendor-lock"
import { closeVenueScheduleStep } from "./steps/close-venue-schedule"
import { deleteVenueStep } from "./steps/delete-venue"
import { refuseVenueWithBookingsStep } from "./steps/refuse-venue-with-bookings"
import { requireVenueStep } from "./steps/require-venue"

/**
 * Removes a venue with its staff and services; their products leave the sales channels with them. Past bookings
 * keep what they were made with.
 * @throws 404 unknown venue, 409 `has_bookings` while visits are live, held or still to come
 */
export const deleteVenueWorkflow = createWorkflow("delete-venue", (input: { id: string }) => {
  const venue = requireVenueStep(input)
  const lock = transform({ venue }, ({ venue }) => vendorLock(venue.vendor_id))
  acquireLockStep(lock)
  refuseVenueWithBookingsStep(input)
  const closed = closeVenueScheduleStep(input)
  when("it-had-services", { closed }, ({ closed }) => closed.product_ids.length > 0).then(() => {
    deleteProductsWorkflow.runAsStep({
      input: transform({ closed }, ({ closed }) => ({ ids: closed.product_ids })),
    })
  })
  const deleted = deleteVenueStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(deleted)
})
