import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ImportHolidays } from "../../api/schemas/holiday"
import { importHolidaysStep } from "./steps/import-holidays"
import { requireVenueStep } from "./steps/require-venue"

/**
 * Closes a venue on the holidays of a year, all or none. Dates that have an exception already stay as they are and are
 * named. Input: the body of `POST /admin/venues/:id/holidays` with the venue; answers what was imported and skipped.
 * @throws 404 unknown venue; 400 naming `country` when neither body nor venue has one, `region`, or one of `dates`
 *   that is no holiday
 */
export const importHolidaysWorkflow = createWorkflow(
  "import-holidays",
  (input: ImportHolidays & { venue_id: string }) => {
    requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
    return new WorkflowResponse(importHolidaysStep(input))
  },
)
