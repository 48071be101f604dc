import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  acquireLockStep,
  createCompleteReturnStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import { lockOf } from "./order-lock"
import type { VendorPart } from "./require-vendor-order"
import { checkPiecesStep } from "./steps/check-pieces"
import { prepareReturnStep } from "./steps/prepare-return"

/** Which shipped pieces of a vendor come back, and why. */
export type RequestReturnInput = VendorPart & {
  items: readonly LinePieces[]
  revision?: string
  reason_code: string
  reason?: string
  by: string
}

/**
 * Announces that shipped pieces come back; money goes back when they have arrived. The return is made by core in one
 * transaction: a change of an order that is left open would keep everybody from changing it.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`
 */
export const requestReturnWorkflow = createWorkflow("request-return", (input: RequestReturnInput) => {
  const check = transform({ input }, ({ input }) => ({ ...input, purpose: "return" as const, again: false }))
  const lock = transform({ input }, ({ input }) => lockOf(input))
  checkPiecesStep(check)
  acquireLockStep(lock)
  checkPiecesStep(transform({ check }, ({ check }) => ({ ...check, again: true }))).config({
    name: "check-pieces-again",
  })
  const made = createCompleteReturnStep(prepareReturnStep(input))
  emitEventStep({
    eventName: OrderWorkflowEvents.RETURN_REQUESTED,
    data: transform({ input, made }, ({ input, made }) => ({ order_id: input.order_id, return_id: made.id })),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(made)
})
