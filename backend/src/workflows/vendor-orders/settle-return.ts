import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import { findVendorRefunds, findVendorReturns } from "../../queries/vendor-orders/vendor-returns"
import { leftOfPayments, payRefund } from "./pay-refund"
import { refundLines } from "./refund-lines"
import { requireVendorOrder, type VendorPart } from "./require-vendor-order"

/**
 * Writes down what is owed for a return that was received, and pays it; each once, so that it may be run again. Answers the
 * refund's id.
 */
export async function settleReturn(
  container: MedusaContainer,
  input: VendorPart & { return_id: string; by: string | null },
): Promise<string | null> {
  const { order_id, vendor_id, return_id, by } = input
  const { lines, currency_code } = await requireVendorOrder(container, input)
  const refunds = await findVendorRefunds(container, input)
  const received = (await findVendorReturns(container, input)).find(({ id }) => id === return_id)
  if (!received?.received_at) return null
  if (!refunds.some((refund) => refund.return_id === return_id)) {
    const now = received.items.map(({ line_item_id, received_quantity }) => ({
      line_item_id,
      quantity: received_quantity,
    }))
    const refunded = refundLines({
      lines,
      before: refunds.flatMap(({ items }) => items),
      now,
      currency_code,
      available: await leftOfPayments(container, order_id),
    })
    await container.resolve(LEDGER_MODULE).recordRefund({
      ...{
        refund_id: generateEntityId("", "vrf"),
        order_id,
        vendor_id,
        kind: "return",
        return_id,
        currency_code,
      },
      ...{ reason_code: received.reason_code, reason: received.reason, created_by: by },
      lines: refunded,
    })
  }
  const due = (await findVendorRefunds(container, input)).find((refund) => refund.return_id === return_id)
  if (!due) return null
  const { id: refund_id, kind, amount, shipping_amount } = due
  await payRefund(container, { refund_id, order_id, kind, amount: amount + shipping_amount })
  return refund_id
}
