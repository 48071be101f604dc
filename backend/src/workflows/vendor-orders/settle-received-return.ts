import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import type { VendorPart } from "./require-vendor-order"
import { settleReturn } from "./settle-return"
import { announceRefundStep } from "./steps/announce-refund"

const settleReceivedReturnStep = createStep(
  "settle-received-return",
  async (input: VendorPart & { return_id: string }, { container }) =>
    new StepResponse(await settleReturn(container, { ...input, by: null })),
)

/** Pays for a return whose receipt was cut off before its refund was written down, and tells the buyer. */
export const settleReceivedReturnWorkflow = createWorkflow(
  "settle-received-return",
  (input: VendorPart & { return_id: string }) => {
    const lock = transform({ input }, ({ input }) => lockOf(input))
    acquireLockStep(lock)
    const refund_id = settleReceivedReturnStep(input)
    releaseLockStep(lock)
    when("refund-is-settled", { refund_id }, ({ refund_id }) => refund_id !== null).then(() => {
      announceRefundStep(
        transform({ input, refund_id }, ({ input, refund_id }) => ({ ...input, refund_id: refund_id ?? "" })),
      )
    })
    return new WorkflowResponse(refund_id)
  },
)
