import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { resumeOrderStep } from "./steps/resume-order"

/**
 * Reconciles an order that was cut off when nobody is there to try again: where it had to be undone, its cart is
 * completed anew, which asks the payment provider. Refused, it leaves neither order nor payment, and the holds of
 * the cart run out.
 */
export const resumeOrderWorkflow = createWorkflow(
  "resume-order",
  (input: { order_id: string; cart_id: string | null }) => new WorkflowResponse(resumeOrderStep(input)),
)
