import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { DayChange } from "../../../modules/scheduling/rota/day-change"

/** Replaces what staff work on single dates, in one transaction; compensation writes back what stood there. */
export const writeDaysStep = createStep(
  "write-days",
  async ({ days }: { days: DayChange[] }, { container }) => {
    const before = await container.resolve(SCHEDULING_MODULE).writeDays(days)
    return new StepResponse(days, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(SCHEDULING_MODULE).writeDays(before)
  },
)
