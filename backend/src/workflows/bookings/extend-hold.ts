import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { HOLD_MINUTES } from "./hold-length"

const extendHoldStep = createStep(
  "extend-hold",
  async (input: { cart_id: string; booking_id: string }, { container }) => {
    await container.resolve(SCHEDULING_MODULE).extendHold({ ...input, minutes: HOLD_MINUTES })
    return new StepResponse(input)
  },
)

/**
 * Gives a held visit another ten minutes, once.
 * @throws 404 not of this cart; 409 `already_extended`, `hold_expired`, `invalid_transition`
 */
export const extendHoldWorkflow = createWorkflow(
  "extend-hold",
  (input: { cart_id: string; booking_id: string }) => new WorkflowResponse(extendHoldStep(input)),
)
