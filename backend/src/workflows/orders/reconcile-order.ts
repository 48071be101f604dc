import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcileOrderStep } from "./steps/reconcile-order"

/**
 * Brings an order whose completion was cut off to a consistent end: asks the payment provider; paid or payable,
 * its bookings are confirmed and the payment recorded; otherwise the order is cancelled, its times freed and any
 * money given back. An order that is complete is left alone, so it is safe to run at any time.
 *
 * Answers `outcome`: `complete` (nothing to do), `finished` or `cancelled`.
 */
export const reconcileOrderWorkflow = createWorkflow(
  "reconcile-order",
  (input: { order_id: string; cart_id: string }) => new WorkflowResponse(reconcileOrderStep(input)),
)
