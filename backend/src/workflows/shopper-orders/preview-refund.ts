import { MathBN } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findVendorRefunds } from "../../queries/vendor-orders/vendor-returns"
import { loadBooks, sumOf } from "../orders/order-books"
import { refundLines } from "../vendor-orders/refund-lines"
import { requireVendorOrder, type VendorPart } from "../vendor-orders/require-vendor-order"
import { requireAllowed, type AskedByBuyer } from "./require-allowed"

/** What would go back for pieces, in major units. */
export interface RefundPreview {
  amount: number
  shipping_amount: number
  currency_code: string
}

/**
 * What a buyer would get back for pieces, by the rules that pay it: now when they are cancelled, or once a return of them is
 * received. Nothing changes.
 * @throws as `requireAllowed`
 */
export async function previewRefund(
  container: MedusaContainer,
  part: VendorPart,
  asked: AskedByBuyer,
): Promise<RefundPreview> {
  const order = await requireVendorOrder(container, part)
  await requireAllowed(container, part, order, asked)
  const refunds = await findVendorRefunds(container, part)
  const lines = refundLines({
    lines: order.lines,
    before: refunds.flatMap(({ items }) => items),
    now: asked.items,
    currency_code: order.currency_code,
    available: await leftOnceTaken(container, part.order_id),
  })
  const sum = (amounts: readonly number[]) => MathBN.sum(0, ...amounts).toNumber()
  return {
    amount: sum(lines.map(({ amount }) => amount)),
    shipping_amount: sum(lines.map(({ shipping_amount }) => shipping_amount)),
    currency_code: order.currency_code,
  }
}

/** What there is to give back once money that is only authorized has been taken, which a cancellation does first. */
async function leftOnceTaken(container: MedusaContainer, order_id: string): Promise<number> {
  const { payments } = await loadBooks(container, order_id)
  const refunds = payments.flatMap((payment) => payment.refunds ?? [])
  return MathBN.sub(sumOf(payments), sumOf(refunds)).toNumber()
}
