import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { refundBookingStep } from "./steps/refund-booking"
import { settleCancellationStep } from "./steps/settle-cancellation"

/** Which step ends a booking, by whom and why. */
export interface CancelBookingInput {
  booking_id: string
  action: "cancel" | "decline"
  by: Actor
  reason_code: string | null
  reason: string | null
}

/**
 * Ends a booking that was to come: frees its time, keeps the fee that the frozen policy asks of a customer (a
 * venue that cancels or declines keeps nothing), and gives the rest of what was paid back through its payments.
 * When the refund is refused the booking stands as before.
 *
 * Answers `fee` and `refund` in major units of the booking's currency.
 * @throws 404, 409 `invalid_transition`
 */
export const cancelBookingWorkflow = createWorkflow("cancel-booking", (input: CancelBookingInput) => {
  const settled = settleCancellationStep(input)
  refundBookingStep(settled)
  return new WorkflowResponse(settled)
})
