import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { announceRefundStep } from "./steps/announce-refund"
import { checkReturnStep, type ReturnOf } from "./steps/check-return"
import { planRestockStep } from "./steps/plan-restock"
import { receivePiecesStep } from "./steps/receive-pieces"
import { settleReturnStep } from "./steps/settle-return"

/**
 * Receives a return: what is not damaged lies in the vendor's stock again, the buyer gets back what was paid for all
 * of it, and is told.
 * @throws 404, 400 naming the field, 409 `invalid_transition`
 */
export const receiveReturnOfVendorWorkflow = createWorkflow("receive-return-of-vendor", (input: ReturnOf) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const found = checkReturnStep(input)
  adjustInventoryLevelsStep(
    planRestockStep(transform({ input, found }, ({ input, found }) => ({ ...input, found }))),
  )
  receivePiecesStep(transform({ input, found }, ({ input, found }) => ({ found, by: input.by })))
  const refund_id = settleReturnStep(input)
  emitEventStep({
    eventName: OrderWorkflowEvents.RETURN_RECEIVED,
    data: transform({ input }, ({ input: { order_id, return_id } }) => ({ order_id, return_id })),
  })
  releaseLockStep(lock)
  when("refund-is-written-down", { refund_id }, ({ refund_id }) => refund_id !== null).then(() => {
    announceRefundStep(
      transform({ input, refund_id }, ({ input, refund_id }) => ({ ...input, refund_id: refund_id ?? "" })),
    )
  })
  return new WorkflowResponse(refund_id)
})
