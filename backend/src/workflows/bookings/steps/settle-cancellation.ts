import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { CancelBookingInput } from "../cancel-booking"
import { cancellationOf } from "../cancellation"
import { captureOrderPayments } from "../order-payments"

/** Ends the booking with its fee and refund written down; compensation takes the time back and restores it. */
export const settleCancellationStep = createStep(
  "settle-cancellation",
  async (input: CancelBookingInput, { container }) => {
    const before = await cancellationOf(container, input.booking_id, input.by.type, input.action)
    // Money that is only authorized is taken first, so that fee and refund are shares of something real.
    if (before.order_id) await captureOrderPayments(container, before.order_id)
    const terms = await cancellationOf(container, input.booking_id, input.by.type, input.action)
    const status = await container.resolve(SCHEDULING_MODULE).transitionBooking({
      ...input,
      fee: terms.fee,
      refund: terms.refund,
    })
    return new StepResponse(
      { booking_id: input.booking_id, order_id: terms.order_id, fee: terms.fee, refund: terms.refund },
      { booking_id: input.booking_id, status },
    )
  },
  async (ended, { container }) => {
    if (ended) await container.resolve(SCHEDULING_MODULE).reviveBooking(ended)
  },
)
