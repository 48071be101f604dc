import {
  acquireLockStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { checkParcelStep, type ParcelOf } from "./steps/check-parcel"

/**
 * Notes that a shipped parcel has arrived.
 * @throws 404, 409 `invalid_transition`
 */
export const deliverParcelWorkflow = createWorkflow("deliver-parcel", (input: ParcelOf) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const parcel = checkParcelStep(
    transform({ input }, ({ input }) => ({ ...input, step: "deliver" as const })),
  )
  markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
    input: transform({ parcel }, ({ parcel: { order_id, fulfillment_id } }) => ({
      orderId: order_id,
      fulfillmentId: fulfillment_id,
    })),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(parcel)
})
