import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundOrder } from "../order-payments"

/** Gives money back for a booking that has ended. */
export const refundBookingStep = createStep(
  "refund-booking",
  async (settled: { booking_id: string; order_id: string | null; refund: number }, { container }) => {
    if (settled.order_id && settled.refund > 0) {
      await refundOrder(container, {
        order_id: settled.order_id,
        amount: settled.refund,
        note: `booking ${settled.booking_id}`,
      })
    }
    return new StepResponse(settled.refund)
  },
)
