import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { refundOrder } from "../bookings/order-payments"
import { loadBooks, sumOf } from "../orders/order-books"

/** Money that is owed back for lines; `amount` in major units. */
export interface LineRefundDue {
  refund_id: string
  order_id: string
  kind: "cancellation" | "return"
  amount: number
}

/** How a refund is noted at the payment. What is cancelled is not owed again; what came back core has taken off itself. */
export const noteOf = ({ kind, refund_id }: Pick<LineRefundDue, "kind" | "refund_id">): string =>
  `${kind === "return" ? "return" : "line"} ${refund_id}`

/** What was paid back under a note. */
export async function paidBack(
  container: MedusaContainer,
  order_id: string,
  note: string,
): Promise<BigNumberInput> {
  const { payments } = await loadBooks(container, order_id)
  return sumOf(payments.flatMap(({ refunds }) => refunds ?? []).filter((refund) => refund.note === note))
}

/** Pays back what of a refund was not paid back before. */
export async function payRefund(container: MedusaContainer, due: LineRefundDue): Promise<void> {
  const note = noteOf(due)
  const left = MathBN.sub(due.amount, await paidBack(container, due.order_id, note))
  if (MathBN.lte(left, 0)) return
  await refundOrder(container, { order_id: due.order_id, amount: MathBN.convert(left).toNumber(), note })
}

/** What was taken for an order and not given back yet. */
export async function leftOfPayments(container: MedusaContainer, order_id: string): Promise<number> {
  const { payments } = await loadBooks(container, order_id)
  const taken = sumOf(payments.flatMap(({ captures }) => captures ?? []))
  return MathBN.sub(taken, sumOf(payments.flatMap(({ refunds }) => refunds ?? []))).toNumber()
}
