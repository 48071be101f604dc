import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import { lockOf } from "./order-lock"
import type { VendorPart } from "./require-vendor-order"
import { announceRefundStep } from "./steps/announce-refund"
import { checkPiecesStep } from "./steps/check-pieces"
import { freeStockStep } from "./steps/free-stock"
import { payLineRefundStep } from "./steps/pay-line-refund"
import { settleLineCancellationStep } from "./steps/settle-line-cancellation"

/** Which pieces of a vendor are cancelled, by whom and why. */
export type CancelLinesInput = VendorPart & {
  items: readonly LinePieces[]
  revision?: string
  reason_code?: string
  reason?: string
  by: string
}

/**
 * Cancels pieces of a vendor's lines that were not packed: what was paid for them goes back, their stock is free, the
 * buyer is told. When the refund is refused they stand as before.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`
 */
export const cancelLinesWorkflow = createWorkflow("cancel-lines", (input: CancelLinesInput) => {
  const check = transform({ input }, ({ input }) => ({ ...input, purpose: "cancel" as const, again: false }))
  const lock = transform({ input }, ({ input }) => lockOf(input))
  checkPiecesStep(check)
  acquireLockStep(lock)
  checkPiecesStep(transform({ check }, ({ check }) => ({ ...check, again: true }))).config({
    name: "check-pieces-again",
  })
  const due = settleLineCancellationStep(input)
  freeStockStep(
    transform({ input }, ({ input }) => ({
      line_item_ids: input.items.map(({ line_item_id }) => line_item_id),
    })),
  )
  payLineRefundStep(due)
  releaseLockStep(lock)
  announceRefundStep(transform({ input, due }, ({ input, due }) => ({ ...input, refund_id: due.refund_id })))
  return new WorkflowResponse(due)
})
