import { acquireLockStep, createOrderShipmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { announceShipmentStep } from "./steps/announce-shipment"
import { checkParcelStep, type ParcelOf } from "./steps/check-parcel"

/** How a parcel can be followed. */
export interface Tracking {
  tracking_number?: string
  tracking_url?: string
}

/**
 * Hands a packed parcel over to whoever carries it, and tells the buyer how to follow it.
 * @throws 404, 409 `invalid_transition`
 */
export const shipParcelWorkflow = createWorkflow("ship-parcel", (input: ParcelOf & Tracking) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const parcel = checkParcelStep(transform({ input }, ({ input }) => ({ ...input, step: "ship" as const })))
  createOrderShipmentWorkflow.runAsStep({
    input: transform({ input, parcel }, ({ input: { tracking_number, tracking_url }, parcel }) => ({
      ...parcel,
      labels: tracking_number ? [{ tracking_number, tracking_url: tracking_url ?? "", label_url: "" }] : [],
    })),
  })
  releaseLockStep(lock)
  announceShipmentStep(input)
  return new WorkflowResponse(parcel)
})
