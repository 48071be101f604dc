import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { NewRequest } from "../../../modules/scheduling/time-off-requests/request"

/** Writes a request for time off; compensation removes it. */
export const askTimeOffStep = createStep(
  "ask-time-off",
  async (input: NewRequest, { container }) => {
    // Between steps dates are texts.
    const span = { starts_at: new Date(input.starts_at), ends_at: new Date(input.ends_at) }
    const id = await container.resolve(SCHEDULING_MODULE).askTimeOff({ ...input, ...span })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).withdrawNewRequest(id)
  },
)
