import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncVisibilityWorkflow } from "../visibility/sync-visibility"
import { createVenueStep, type NewVenue } from "./steps/create-venue"
import { setMaximumGapStep } from "./steps/set-maximum-gap"

/**
 * Creates a venue as a draft, with the schedule that scheduling knows it by. Input: the body of
 * `POST /admin/venues` with its vendor. Answers its `id`.
 * @throws 404 unknown vendor, 400 unknown category, tag or amenity, 409 `handle_taken`
 */
export const createVenueWorkflow = createWorkflow("create-venue", (input: NewVenue) => {
  const venue = createVenueStep(input)
  syncVisibilityWorkflow.runAsStep({
    input: transform({ venue }, ({ venue }) => ({ venue_ids: [venue.id] })),
  })
  setMaximumGapStep(
    transform({ venue, input }, ({ venue, input: { maximum_gap_minutes } }) => ({
      venue_id: venue.id,
      maximum_gap_minutes,
    })),
  )
  return new WorkflowResponse(venue)
})
