import { acquireLockStep, cancelOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { checkParcelStep, type ParcelOf } from "./steps/check-parcel"

/**
 * Unpacks a parcel that has not left yet: its pieces lie in stock again, kept for the order.
 * @throws 404, 409 `invalid_transition`
 */
export const unpackParcelWorkflow = createWorkflow("unpack-parcel", (input: ParcelOf) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const parcel = checkParcelStep(transform({ input }, ({ input }) => ({ ...input, step: "unpack" as const })))
  cancelOrderFulfillmentWorkflow.runAsStep({
    input: transform({ parcel, input }, ({ parcel: { order_id, fulfillment_id }, input }) => ({
      order_id,
      fulfillment_id,
      canceled_by: input.by,
    })),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(parcel)
})
