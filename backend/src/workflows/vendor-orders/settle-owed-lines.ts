import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { OwedLineRefund } from "../../queries/vendor-orders/owed-line-refunds"
import { lockOf } from "./order-lock"
import { announceRefundStep } from "./steps/announce-refund"
import { freeStockStep } from "./steps/free-stock"
import { payLineRefundStep } from "./steps/pay-line-refund"

const linesOfRefundStep = createStep(
  "lines-of-refund",
  async ({ refund_id }: { refund_id: string }, { container }) => {
    const rows = await container
      .resolve(LEDGER_MODULE)
      .listLineRefunds({ refund_id }, { select: ["line_item_id"] })
    return new StepResponse({ line_item_ids: rows.map(({ line_item_id }) => line_item_id) })
  },
)

/** Completes a refund for lines whose own workflow was cut off: the stock is free, the money goes back, the buyer is told. */
export const settleOwedLinesWorkflow = createWorkflow("settle-owed-lines", (input: OwedLineRefund) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  freeStockStep(linesOfRefundStep(input))
  payLineRefundStep(input)
  releaseLockStep(lock)
  announceRefundStep(input)
  return new WorkflowResponse(input)
})
