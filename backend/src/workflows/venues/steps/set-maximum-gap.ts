import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** A venue and how long a client may wait there between two services of a visit; absent: as before. */
interface MaximumGap {
  venue_id: string
  maximum_gap_minutes?: number
}

/** Sets how long a client may wait between two services of a visit; compensation sets what was there. */
export const setMaximumGapStep = createStep(
  "set-maximum-gap",
  async ({ venue_id, maximum_gap_minutes }: MaximumGap, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const rows =
      maximum_gap_minutes === undefined ? [] : await scheduling.listVenueSchedules({ venue_id }, { take: 1 })
    await scheduling.updateVenueSchedules(rows.map(({ id }) => ({ id, maximum_gap_minutes })))
    const before = rows.map((row) => ({ id: row.id, maximum_gap_minutes: row.maximum_gap_minutes }))
    return new StepResponse(venue_id, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(SCHEDULING_MODULE).updateVenueSchedules(before)
  },
)
