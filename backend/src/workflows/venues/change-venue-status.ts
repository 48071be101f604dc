import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { composeReviewMailStep } from "../reviews/steps/compose-review-mail"
import { vendorLock } from "../vendors/vendor-lock"
import { syncVisibilityWorkflow } from "../visibility/sync-visibility"
import { requireVenueStep } from "./steps/require-venue"
import { setVenueStatusStep, type VenueStatusChange } from "./steps/set-venue-status"

/**
 * Submits, approves, rejects, suspends or reinstates a venue. Its services enter or leave the store with it; it is
 * visible only while its vendor is approved, too. What the platform decides is mailed to the vendor.
 * @throws 404 unknown venue, 409 `invalid_transition`
 */
export const changeVenueStatusWorkflow = createWorkflow("change-venue-status", (input: VenueStatusChange) => {
  const venue = requireVenueStep(input)
  const lock = transform({ venue }, ({ venue }) => vendorLock(venue.vendor_id))
  acquireLockStep(lock)
  const changed = setVenueStatusStep(input)
  syncVisibilityWorkflow.runAsStep({
    input: transform({ venue }, ({ venue }) => ({ venue_ids: [venue.id] })),
  })
  const mail = composeReviewMailStep(
    transform({ input, changed }, ({ input: { id, step, reason } }) => ({
      about: "venue" as const,
      id,
      step,
      reason,
    })),
  )
  enqueueMailWorkflow.runAsStep({ input: mail })
  releaseLockStep(lock)
  return new WorkflowResponse(changed)
})
