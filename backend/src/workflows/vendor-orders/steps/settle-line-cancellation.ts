import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { findVendorRefunds } from "../../../queries/vendor-orders/vendor-returns"
import { captureOrderPayments } from "../../bookings/order-payments"
import type { CancelLinesInput } from "../cancel-lines"
import { leftOfPayments, noteOf, paidBack, type LineRefundDue } from "../pay-refund"
import { refundLines } from "../refund-lines"
import { requireVendorOrder } from "../require-vendor-order"

/** Writes down which pieces are cancelled and what is owed for them; taken back as long as none of it was paid. */
export const settleLineCancellationStep = createStep(
  "settle-line-cancellation",
  async (input: CancelLinesInput, { container }) => {
    const { order_id, vendor_id, items, by } = input
    // Money that is only authorized is taken first: of a card's hold, a part cannot be given back.
    await captureOrderPayments(container, order_id)
    const { lines, currency_code } = await requireVendorOrder(container, input)
    const refunds = await findVendorRefunds(container, input)
    const refunded = refundLines({
      lines,
      before: refunds.flatMap((refund) => refund.items),
      now: items,
      currency_code,
      available: await leftOfPayments(container, order_id),
    })
    const refund_id = generateEntityId("", "vrf")
    const due: LineRefundDue = {
      refund_id,
      order_id,
      kind: "cancellation",
      amount: MathBN.sum(
        ...refunded.flatMap(({ amount, shipping_amount }) => [amount, shipping_amount]),
      ).toNumber(),
    }
    await container.resolve(LEDGER_MODULE).recordRefund({
      ...{ refund_id, order_id, vendor_id, currency_code, kind: due.kind, return_id: null, created_by: by },
      ...{ reason_code: input.reason_code ?? null, reason: input.reason ?? null },
      lines: refunded,
    })
    return new StepResponse(due, due)
  },
  async (due, { container }) => {
    if (!due) return
    if (MathBN.gt(await paidBack(container, due.order_id, noteOf(due)), 0)) return
    await container.resolve(LEDGER_MODULE).forgetRefund(due.refund_id)
  },
)
