import { acquireLockStep, createOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { checkPiecesStep } from "./steps/check-pieces"
import { prepareParcelStep, type ParcelInput } from "./steps/prepare-parcel"

/**
 * Packs pieces of a vendor's lines into one parcel, which takes them out of the stock of the location where they were
 * reserved. Two who pack the same pieces: one succeeds, the other gets 409.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`
 */
export const packLinesWorkflow = createWorkflow(
  "pack-lines",
  (input: ParcelInput & { revision?: string }) => {
    const check = transform({ input }, ({ input }) => ({ ...input, purpose: "pack" as const, again: false }))
    const lock = transform({ input }, ({ input }) => lockOf(input))
    checkPiecesStep(check)
    acquireLockStep(lock)
    checkPiecesStep(transform({ check }, ({ check }) => ({ ...check, again: true }))).config({
      name: "check-pieces-again",
    })
    const parcel = prepareParcelStep(input)
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: parcel })
    releaseLockStep(lock)
    return new WorkflowResponse(fulfillment)
  },
)
