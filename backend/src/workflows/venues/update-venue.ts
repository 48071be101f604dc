import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateVenue } from "../../api/schemas/venue"
import { vendorLock } from "../vendors/vendor-lock"
import { syncVisibilityWorkflow } from "../visibility/sync-visibility"
import { requireVenueStep } from "./steps/require-venue"
import { setMaximumGapStep } from "./steps/set-maximum-gap"
import { updateVenueStep } from "./steps/update-venue"

/**
 * Changes a venue; scheduling follows its time zone and currency. Input: id and the body of
 * `POST /admin/venues/:id`; lists of terms replace the ones before.
 * @throws 404 unknown venue, 400 unknown category, tag or amenity, 409 `handle_taken`, 409 `currency_mismatch`
 *   when its services are priced in another currency
 */
export const updateVenueWorkflow = createWorkflow(
  "update-venue",
  (input: { id: string; body: UpdateVenue }) => {
    const venue = requireVenueStep(input)
    const lock = transform({ venue }, ({ venue }) => vendorLock(venue.vendor_id))
    acquireLockStep(lock)
    const updated = updateVenueStep(input)
    syncVisibilityWorkflow.runAsStep({
      input: transform({ venue }, ({ venue }) => ({ venue_ids: [venue.id] })),
    })
    setMaximumGapStep(
      transform({ input }, ({ input: { id, body } }) => ({
        venue_id: id,
        maximum_gap_minutes: body.maximum_gap_minutes,
      })),
    )
    releaseLockStep(lock)
    return new WorkflowResponse(updated)
  },
)
