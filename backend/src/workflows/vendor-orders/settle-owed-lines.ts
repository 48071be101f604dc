import { MathBN } from "@medusajs/framework/utils"
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

/** A refund as it stands under the lock: one whose cancellation was taken back meanwhile is of no lines, and nothing is owed. */
const findOwedRefundStep = createStep(
  "find-owed-refund",
  async ({ refund_id, order_id, kind }: OwedLineRefund, { container }) => {
    const rows = await container.resolve(LEDGER_MODULE).listLineRefunds({ refund_id }, { take: null })
    const amounts = rows.flatMap(({ amount, shipping_amount }) => [amount, shipping_amount])
    return new StepResponse({
      due: { refund_id, order_id, kind, amount: MathBN.sum(0, ...amounts).toNumber() },
      line_item_ids: rows.map(({ line_item_id }) => line_item_id),
    })
  },
)

/** Completes a refund for lines whose own workflow was cut off: the stock is free, the money goes back, the buyer is told. */
export const settleOwedLinesWorkflow = createWorkflow("settle-owed-lines", (input: OwedLineRefund) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const owed = findOwedRefundStep(input)
  freeStockStep(transform({ owed }, ({ owed: { line_item_ids } }) => ({ line_item_ids })))
  payLineRefundStep(owed.due)
  releaseLockStep(lock)
  announceRefundStep(input)
  return new WorkflowResponse(input)
})
