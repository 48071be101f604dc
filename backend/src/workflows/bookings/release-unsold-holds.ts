import { acquireLockStep, deleteLineItemsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { releaseUnsoldHoldsStep } from "./steps/release-unsold-holds"

/**
 * Clears a cart of holds whose making was cut off between the time and its line. Nobody makes one now, because who
 * does keeps the cart's lock. Without this the shopper's own half-made hold would refuse them the time, and refuse
 * the cart its completion, for ten minutes.
 */
export const releaseUnsoldHoldsWorkflow = createWorkflow(
  "release-unsold-holds",
  (input: { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 })
    const lines = releaseUnsoldHoldsStep(input)
    when("unsold-lines", { lines }, ({ lines }) => lines.length > 0).then(() => {
      deleteLineItemsWorkflow.runAsStep({
        input: transform({ input, lines }, ({ input, lines }) => ({ cart_id: input.cart_id, ids: lines })),
      })
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(lines)
  },
)
