import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { Resize } from "../../modules/scheduling/bookings/resize"

/** Gives a segment another length in one transaction. It is the only step, so nothing needs to undo it. */
const resizeBookingStep = createStep("resize-booking", async (input: Resize, { container }) => {
  await container.resolve(SCHEDULING_MODULE).resizeBooking(input)
  return new StepResponse({ booking_id: input.booking_id })
})

/**
 * Makes one segment of a booking longer or shorter; the segments after it follow, the price stays.
 * @throws 404; 400 shorter than its processing; 409 `booking_changed`, `invalid_transition`, `slot_not_offered`,
 * `slot_unavailable` with `conflicts`
 */
export const resizeBookingWorkflow = createWorkflow(
  "resize-booking",
  (input: Resize) => new WorkflowResponse(resizeBookingStep(input)),
)
