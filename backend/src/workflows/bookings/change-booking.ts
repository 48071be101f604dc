import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { Transition } from "../../modules/scheduling/bookings/transition"

const takeBookingStepStep = createStep("take-booking-step", async (step: Transition, { container }) => {
  await container.resolve(SCHEDULING_MODULE).transitionBooking(step)
  return new StepResponse({ id: step.booking_id })
})

/**
 * Takes a step with a booking that moves no money: confirm, check in, complete, no-show.
 * @throws 404, 409 `invalid_transition`
 */
export const changeBookingWorkflow = createWorkflow(
  "change-booking",
  (input: Transition) => new WorkflowResponse(takeBookingStepStep(input)),
)
