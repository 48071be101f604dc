import { acquireLockStep, deleteLineItemsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { letGoOfExpiredStep } from "./steps/let-go-of-expired"
import { releaseHoldStep } from "./steps/release-hold"

/**
 * Takes a booking out of a cart: frees its time and deletes its lines. A booking whose hold ran out stays
 * expired, and is the cart's no longer.
 * @throws 404 when the cart has no such booking, 409 `invalid_transition` when it is no longer a hold
 */
export const releaseBookingWorkflow = createWorkflow(
  "release-booking",
  (input: { cart_id: string; booking_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 })
    const lines = releaseHoldStep(input)
    deleteLineItemsWorkflow.runAsStep({
      input: transform({ input, lines }, ({ input, lines }) => ({ cart_id: input.cart_id, ids: lines })),
    })
    letGoOfExpiredStep(input)
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input)
  },
)
