import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StrayPayment } from "../../queries/stray-payments"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { completePaidCartStep } from "./steps/complete-paid-cart"
import { composePaymentReturnedStep } from "./steps/compose-payment-returned"
import { returnPaymentStep } from "./steps/return-payment"

/**
 * Settles a payment that landed for a cart which was never completed, as when a shopper pays in another app after
 * the hold ran out: the cart is completed, which takes the time back if it is still free. Where that is refused for
 * good, the payment is cancelled or given back and the shopper is written to.
 *
 * Answers `outcome`: `completed` or `returned`.
 * @throws when the cart could not be completed for a reason that may pass; it is tried again
 */
export const settleStrayPaymentWorkflow = createWorkflow("settle-stray-payment", (input: StrayPayment) => {
  const attempt = completePaidCartStep(input)
  const mail = composePaymentReturnedStep(transform({ input, attempt }, (data) => data))
  when("payment-goes-back", { attempt }, ({ attempt }) => attempt.outcome === "returned").then(() => {
    returnPaymentStep(input)
    enqueueMailWorkflow.runAsStep({ input: mail })
  })
  return new WorkflowResponse(attempt)
})
