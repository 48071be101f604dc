import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sumOf } from "../order-books"
import type { StrayPayment } from "../../../queries/stray-payments"

interface PaymentRow {
  amount: BigNumberInput
  canceled_at: string | null
  captures: ({ amount: BigNumberInput } | null)[] | null
  refunds: ({ amount: BigNumberInput } | null)[] | null
}

/** Cancels a payment that was only authorized, or gives back what was taken and not given back yet. */
export const returnPaymentStep = createStep(
  "return-payment",
  async ({ payment_id }: StrayPayment, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "payment",
      fields: ["id", "amount", "canceled_at", "captures.amount", "refunds.amount"],
      filters: { id: payment_id },
    })
    const [payment] = data as unknown as PaymentRow[]
    const taken = sumOf((payment.captures ?? []).flatMap((row) => row ?? []))
    const returned = sumOf((payment.refunds ?? []).flatMap((row) => row ?? []))
    const left = MathBN.sub(taken, returned)
    if (MathBN.gt(left, 0)) {
      await refundPaymentWorkflow(container).run({
        input: { payment_id, amount: left.toNumber(), note: "paid after the hold ran out" },
      })
    } else if (!payment.canceled_at && MathBN.eq(taken, 0)) {
      await container.resolve(Modules.PAYMENT).cancelPayment(payment_id)
    }
    return new StepResponse(payment_id)
  },
)
