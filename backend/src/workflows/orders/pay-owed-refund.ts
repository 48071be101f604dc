import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OwedRefund } from "../../queries/owed-refunds"
import { refundBookingStep } from "../bookings/steps/refund-booking"

/** Gives money back for a booking that ended when its own workflow was cut off before it did. */
export const payOwedRefundWorkflow = createWorkflow(
  "pay-owed-refund",
  (input: OwedRefund) =>
    new WorkflowResponse(
      refundBookingStep({ booking_id: input.booking_id, order_id: input.order_id, refund: input.amount }),
    ),
)
