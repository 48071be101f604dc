import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"

interface PaymentRow {
  id: string
  amount: BigNumberInput
  canceled_at: string | null
  captures: { amount: BigNumberInput }[] | null
  refunds: { amount: BigNumberInput }[] | null
}

const sum = (rows: { amount: BigNumberInput }[] | null) =>
  (rows ?? []).reduce((total: BigNumberInput, { amount }) => MathBN.add(total, amount), 0)

async function paymentsOf(container: MedusaContainer, orderId: string): Promise<PaymentRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "payment_collections.payments.id",
      "payment_collections.payments.amount",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const collections = (data[0]?.payment_collections ?? []) as unknown as ({
    payments: PaymentRow[] | null
  } | null)[]
  return collections
    .flatMap((collection) => collection?.payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
}

/**
 * Takes the money of an order's payments that are only authorized; those taken already are left alone, also when
 * someone else takes them at the same moment.
 */
export async function captureOrderPayments(container: MedusaContainer, orderId: string): Promise<void> {
  for (const { id, amount, captures } of await paymentsOf(container, orderId)) {
    if (MathBN.lte(amount, sum(captures))) continue
    await capturePaymentWorkflow(container)
      .run({ input: { payment_id: id } })
      .catch(async (error: unknown) => {
        const now = (await paymentsOf(container, orderId)).find((payment) => payment.id === id)
        if (!now || MathBN.gt(amount, sum(now.captures))) throw error
      })
  }
}

/**
 * Gives an amount (major units) back over an order's payments, the first ones first. Once the money went back it
 * counts as given, also when the order's books, which follow, could not be written: they are settled later.
 * @throws when less was taken than is to be given back
 */
export async function refundOrder(
  container: MedusaContainer,
  { order_id, amount, note }: { order_id: string; amount: number; note: string },
): Promise<void> {
  let left: BigNumberInput = amount
  for (const payment of await paymentsOf(container, order_id)) {
    const available = MathBN.sub(sum(payment.captures), sum(payment.refunds))
    const part = MathBN.min(left, available)
    if (MathBN.lte(part, 0)) continue
    await refundPaymentWorkflow(container)
      .run({ input: { payment_id: payment.id, amount: part.toNumber(), note } })
      .catch(async (error: unknown) => {
        const now = (await paymentsOf(container, order_id)).find(({ id }) => id === payment.id)
        if (!now || MathBN.lt(MathBN.sub(sum(now.refunds), sum(payment.refunds)), part)) throw error
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`The refund of ${note} is not in the books of order ${order_id} yet: ${String(error)}`)
      })
    left = MathBN.sub(left, part)
  }
  if (MathBN.gt(left, 0)) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Order ${order_id} lacks ${left} to give back`)
  }
}
