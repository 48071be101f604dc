import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimBookingEventsStep } from "./steps/claim-booking-events"
import { deliverClaimedEventsStep } from "./steps/deliver-claimed-events"

/**
 * Empties the outbox of scheduling: takes up to `limit` events that are due and delivers each, to the customer's
 * mail and to the event bus. Any number of workers may run it at once. Answers `{ claimed, delivered, postponed }`.
 */
export const deliverBookingEventsWorkflow = createWorkflow(
  "deliver-booking-events",
  (input: { limit: number }) => {
    const events = claimBookingEventsStep(input)
    return new WorkflowResponse(deliverClaimedEventsStep(transform({ events }, (data) => data)))
  },
)
