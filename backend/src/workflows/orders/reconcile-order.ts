import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcileOrderStep } from "./steps/reconcile-order"

/**
 * Brings an order whose making was cut off to a consistent end. It waits for whoever completes the cart right now,
 * and leaves an order alone that is whole, so it is safe to run at any time.
 *
 * Answers `outcome`: `complete` (nothing to do), `finished` (the payment was authorized), `undone` (the order is
 * gone and its cart can be completed anew) or `cancelled`.
 */
export const reconcileOrderWorkflow = createWorkflow(
  "reconcile-order",
  (input: { order_id: string; cart_id: string | null }) => {
    const key = transform({ input }, ({ input }) => input.cart_id ?? input.order_id)
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    const result = reconcileOrderStep(input)
    when("order-finished", { result }, ({ result }) => result.outcome === "finished").then(() => {
      emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: { id: input.order_id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(result)
  },
)
