import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { refundBookingStep } from "./steps/refund-booking"
import { settleCancellationStep } from "./steps/settle-cancellation"

/** Which step ends a booking, by whom and why. */
export interface CancelBookingInput {
  booking_id: string
  action: "cancel" | "decline" | "lapse" | "no_show"
  by: Actor
  reason_code: string | null
  reason: string | null
}

/**
 * Ends a booking that was to come: frees its time, keeps the fee that the frozen policy asks of a customer (a
 * venue that cancels or declines keeps nothing, nor does a request that lapses), and gives the rest of what was paid
 * back through its payments. When the refund is refused the booking stands as before. A no-show keeps its time, and
 * its money goes back only after its local day, as long as it can still be checked in (job `settle-payments`).
 *
 * Answers `fee` and `refund` in major units of the booking's currency.
 * @throws 404, 409 `invalid_transition`
 */
export const cancelBookingWorkflow = createWorkflow("cancel-booking", (input: CancelBookingInput) => {
  const settled = settleCancellationStep(input)
  when("money-goes-back-now", { input }, ({ input }) => input.action !== "no_show").then(() => {
    refundBookingStep(settled)
  })
  return new WorkflowResponse(settled)
})
