import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookRefunds } from "../book-refunds"
import { loadBooks, sumOf } from "../order-books"

/** See the workflow. */
export const settlePaymentsStep = createStep(
  "settle-payments",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { payments } = await loadBooks(container, order_id)
    for (const { id, amount, captured_at, captures } of payments) {
      if (!captured_at && captures?.length) {
        // Part of it was taken on purpose: the rest is for whoever did so to take.
        if (MathBN.lt(sumOf(captures), amount)) continue
        // A capture is written before the provider is asked. Asked again, a provider does not take money twice.
        await container.resolve(Modules.PAYMENT).deleteCaptures(captures.map((capture) => capture.id))
      }
      // For a payment that was captured this only brings its sums and the order's books up to date.
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
    }
    await bookRefunds(container, order_id)
    return new StepResponse(order_id)
  },
)
