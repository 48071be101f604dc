import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { MathBN, Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadBooks, sumOf } from "./order-books"

/** The refunds of what will not be owed again say so in their note: of visits that ended, of lines that were cancelled. */
const ENDED = /^(booking|line) /

/** What core names the credits of refunds after. */
const CREDIT = "payment_collection"

/**
 * Refunds that are not in the order's books go there as core would have put them: each as a transaction, and as a
 * credit, because what was given back is not owed again.
 */
export async function bookRefunds(container: MedusaContainer, order_id: string): Promise<void> {
  await dropStuckCredits(container, order_id)
  const { payments, booked } = await loadBooks(container, order_id)
  const refunds = payments.flatMap((payment) =>
    (payment.refunds ?? []).map((refund) => ({ ...payment, ...refund })),
  )
  const missing = refunds.filter(({ id }) => !booked.has(id))
  if (missing.length > 0) {
    await container.resolve(Modules.ORDER).addOrderTransactions(
      missing.map(({ id, amount, currency_code }) => ({
        order_id,
        amount: MathBN.mult(amount, -1),
        currency_code,
        reference: "refund",
        reference_id: id,
      })),
    )
  }
  const ended = refunds.filter(({ id, note }) => !booked.has(id) || ENDED.test(note ?? ""))
  const { credits, pending } = await loadBooks(container, order_id)
  const credited = sumOf(credits.filter(({ reference }) => reference === CREDIT))
  const due = MathBN.min(MathBN.sub(sumOf(ended), credited), pending)
  if (MathBN.lte(due, 0)) return
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: order_id,
      credit_lines: [
        { amount: due.toNumber(), reference: CREDIT, reference_id: ended[0].payment_collection_id },
      ],
    },
  })
}

/** Core makes and confirms a credit at once; one that is still pending was cut off and blocks every later one. */
async function dropStuckCredits(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges(
    { order_id, status: OrderChangeStatus.PENDING },
    { select: ["id", "change_type"] },
  )
  // Core's type of the field leaves this one out.
  const stuck = open.filter(({ change_type }) => String(change_type) === OrderChangeType.CREDIT_LINE)
  if (stuck.length > 0) await orders.deleteOrderChanges(stuck.map(({ id }) => id))
}
