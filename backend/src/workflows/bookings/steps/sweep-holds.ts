import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Marks holds that have run out as expired; answers their ids. */
export const sweepHoldsStep = createStep(
  "sweep-holds",
  async ({ limit }: { limit: number }, { container }) => {
    return new StepResponse(await container.resolve(SCHEDULING_MODULE).sweepHolds(limit))
  },
)
