import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { DayChange } from "../../../modules/scheduling/rota/day-change"
import type { Revisions } from "../../../modules/scheduling/staff/shifts-revision"

/** What staff are to work on single dates, worked out from shifts of these revisions. */
export interface PlannedDays {
  days: DayChange[]
  revisions: Revisions
}

/**
 * Replaces what staff work on single dates, in one transaction; compensation writes back what stood there.
 * @throws 409 `shifts_changed` when somebody changed their shifts since the days were worked out
 */
export const writeDaysStep = createStep(
  "write-days",
  async ({ days, revisions }: PlannedDays, { container }) => {
    const before = await container.resolve(SCHEDULING_MODULE).writeDays(days, revisions)
    return new StepResponse(days, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(SCHEDULING_MODULE).writeDays(before)
  },
)
