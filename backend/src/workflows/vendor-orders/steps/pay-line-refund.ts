import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payRefund, type LineRefundDue } from "../pay-refund"

/** Gives money back for lines, once. */
export const payLineRefundStep = createStep("pay-line-refund", async (due: LineRefundDue, { container }) => {
  await payRefund(container, due)
  return new StepResponse(due.refund_id)
})
