import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import type { VendorPart } from "./require-vendor-order"
import { settleReturn } from "./settle-return"

const settleReceivedReturnStep = createStep(
  "settle-received-return",
  async (input: VendorPart & { return_id: string }, { container }) =>
    new StepResponse(await settleReturn(container, { ...input, by: null })),
)

/** Pays for a return whose receipt was cut off before its refund was written down. */
export const settleReceivedReturnWorkflow = createWorkflow(
  "settle-received-return",
  (input: VendorPart & { return_id: string }) => {
    const lock = transform({ input }, ({ input }) => lockOf(input))
    acquireLockStep(lock)
    const refund = settleReceivedReturnStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(refund)
  },
)
