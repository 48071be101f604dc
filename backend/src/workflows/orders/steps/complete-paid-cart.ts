import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StrayPayment } from "../../../queries/stray-payments"

/** What became of a paid cart, and the code of the refusal if it never will be an order. */
export interface PaidCart {
  outcome: "completed" | "returned"
  reason: string | null
}

/** Refusals that trying again does not change. */
const FOR_GOOD = new Set([
  "hold_expired",
  "booking_without_hold",
  "venue_not_bookable",
  "not_on_sale",
  "limit_reached",
  "prerequisite_missing",
  "currency_mismatch",
])

/** Completes a cart that is paid; tells whether it became an order or never will. */
export const completePaidCartStep = createStep(
  "complete-paid-cart",
  async ({ cart_id }: StrayPayment, { container }) => {
    const { errors } = await completeCartWorkflow(container).run({
      input: { id: cart_id },
      throwOnError: false,
    })
    if (errors.length === 0) return new StepResponse<PaidCart>({ outcome: "completed", reason: null })
    const { error } = errors[0]
    const { code, type } = (error ?? {}) as { code?: string; type?: string }
    // Whatever the cart itself lacks (no lines, another amount) is `invalid_data` in core's words.
    if ((code && FOR_GOOD.has(code)) || type === "invalid_data") {
      return new StepResponse<PaidCart>({ outcome: "returned", reason: code ?? type ?? null })
    }
    throw error
  },
)
