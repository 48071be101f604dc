import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Decision } from "../../../modules/scheduling/time-off-requests/request"

/** Ends an open request, with the absence when it is approved, in one transaction; compensation opens it again. */
export const decideTimeOffStep = createStep(
  "decide-time-off",
  async (decision: Decision, { container }) => {
    await container.resolve(SCHEDULING_MODULE).decideTimeOff(decision)
    return new StepResponse({ id: decision.id }, decision.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).reopenRequest(id)
  },
)
