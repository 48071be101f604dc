import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelLinesWorkflow } from "../vendor-orders/cancel-lines"
import type { VendorPart } from "../vendor-orders/require-vendor-order"
import type { AskedByBuyer } from "./require-allowed"
import { requireAllowedStep } from "./steps/require-allowed"

/** Pieces of a vendor that their buyer does not want any more; `by` is the customer. */
export type CancelOwnLines = VendorPart & Omit<AskedByBuyer, "kind"> & { reason?: string; by: string }

/**
 * Cancels pieces that are not packed, as their buyer asks; all else is the vendors' `cancel-lines`.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`
 */
export const cancelOwnLinesWorkflow = createWorkflow("cancel-own-lines", (input: CancelOwnLines) => {
  requireAllowedStep(transform({ input }, ({ input }) => ({ ...input, kind: "cancellation" as const })))
  return new WorkflowResponse(
    cancelLinesWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ...input, reason_code: "buyer_request" })),
    }),
  )
})
