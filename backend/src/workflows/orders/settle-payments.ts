import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { settlePaymentsStep } from "./steps/settle-payments"

/**
 * Completes what was cut off of an order's payments: takes what is only authorized, and writes what was taken or
 * given back into the payments' sums and the order's books. Safe to run twice.
 */
export const settlePaymentsWorkflow = createWorkflow(
  "settle-payments",
  (input: { order_id: string }) => new WorkflowResponse(settlePaymentsStep(input)),
)
