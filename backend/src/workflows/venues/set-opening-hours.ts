import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OpeningHours } from "../../api/schemas/venue"
import { requireVenueStep } from "./steps/require-venue"
import { setOpeningHoursStep } from "./steps/set-opening-hours"

/**
 * Replaces all opening hours and exceptions of a venue, all or none. Local times of the venue; an exception
 * replaces all weekly intervals that start on its date.
 * @throws 404 unknown venue, 400 naming two intervals that overlap, also over midnight
 */
export const setOpeningHoursWorkflow = createWorkflow(
  "set-opening-hours",
  (input: OpeningHours & { venue_id: string }) => {
    requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
    return new WorkflowResponse(setOpeningHoursStep(input))
  },
)
