import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { requestReturnWorkflow } from "../vendor-orders/request-return"
import type { VendorPart } from "../vendor-orders/require-vendor-order"
import { requireAllowedStep } from "./steps/require-allowed"
import type { AskedByBuyer } from "./require-allowed"

/** Pieces of a vendor that their buyer wants to send back, and why; `by` is the customer. */
export type RequestOwnReturn = VendorPart &
  Omit<AskedByBuyer, "kind"> & { reason_code: string; reason?: string; by: string }

/**
 * Asks for a return, as the buyer of the pieces; it then stands on the vendor's page like one that the vendor announced.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`, `too_late_to_return`
 */
export const requestOwnReturnWorkflow = createWorkflow("request-own-return", (input: RequestOwnReturn) => {
  requireAllowedStep(transform({ input }, ({ input }) => ({ ...input, kind: "return" as const })))
  return new WorkflowResponse(requestReturnWorkflow.runAsStep({ input }))
})
