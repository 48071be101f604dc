import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { captureOrderPayments } from "../bookings/order-payments"

const captureOrderStep = createStep(
  "capture-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    await captureOrderPayments(container, order_id)
    return new StepResponse(order_id)
  },
)

/** Takes what of an order's payments is only authorized; safe to run twice. */
export const captureOrderWorkflow = createWorkflow(
  "capture-order",
  (input: { order_id: string }) => new WorkflowResponse(captureOrderStep(input)),
)
