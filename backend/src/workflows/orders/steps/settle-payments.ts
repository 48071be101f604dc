import { capturePaymentWorkflow, createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface Entry {
  id: string
  amount: BigNumberInput
}

interface PaymentRow {
  id: string
  amount: BigNumberInput
  currency_code: string
  payment_collection_id: string
  captured_at: string | null
  canceled_at: string | null
  captures: Entry[] | null
  refunds: Entry[] | null
}

interface OrderRow {
  transactions: ({ reference_id: string | null } | null)[] | null
  summary: { pending_difference?: BigNumberInput } | null
  payment_collections: ({ payments: PaymentRow[] | null } | null)[] | null
}

/** See the workflow. */
export const settlePaymentsStep = createStep(
  "settle-payments",
  async ({ order_id }: { order_id: string }, { container }) => {
    for (const { id, amount, captured_at, captures } of paymentsOf(await loadOrder(container, order_id))) {
      if (!captured_at && captures?.length) {
        // Part of it was taken on purpose: the rest is for whoever did so to take.
        if (MathBN.lt(sum(captures), amount)) continue
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

/** Refunds that are not in the order's books go there as core would have put them; what they leave is not owed. */
async function bookRefunds(container: MedusaContainer, order_id: string): Promise<void> {
  const order = await loadOrder(container, order_id)
  const booked = new Set(order.transactions?.map((transaction) => transaction?.reference_id))
  const missing = paymentsOf(order).flatMap(({ refunds, currency_code, payment_collection_id }) =>
    (refunds ?? [])
      .filter(({ id }) => !booked.has(id))
      .map((refund) => ({ ...refund, currency_code, payment_collection_id })),
  )
  if (missing.length === 0) return
  await container.resolve(Modules.ORDER).addOrderTransactions(
    missing.map(({ id, amount, currency_code }) => ({
      order_id,
      amount: MathBN.mult(amount, -1),
      currency_code,
      reference: "refund",
      reference_id: id,
    })),
  )
  const { summary } = await loadOrder(container, order_id)
  const amount = MathBN.min(sum(missing), summary?.pending_difference ?? 0).toNumber()
  if (amount <= 0) return
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: order_id,
      credit_lines: [
        { amount, reference: "payment_collection", reference_id: missing[0].payment_collection_id },
      ],
    },
  })
}

const sum = (entries: { amount: BigNumberInput }[]) =>
  entries.reduce<BigNumberInput>((total, { amount }) => MathBN.add(total, amount), 0)

const paymentsOf = (order: OrderRow) =>
  (order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)

async function loadOrder(container: MedusaContainer, id: string): Promise<OrderRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "summary.*",
      "transactions.reference_id",
      "payment_collections.payments.id",
      "payment_collections.payments.amount",
      "payment_collections.payments.currency_code",
      "payment_collections.payments.payment_collection_id",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.*",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id },
  })
  return data[0] as unknown as OrderRow
}
