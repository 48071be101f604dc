import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { composeReviewMailStep } from "../reviews/steps/compose-review-mail"
import { decideReviewStep, type ReviewDecision } from "../reviews/steps/decide-review"
import { productLock } from "./product-lock"
import { requirePricesStep } from "./steps/require-prices"
import { requireProductStep } from "./steps/require-product"

/**
 * Approves a proposed product, which publishes it, or rejects it with a reason; the vendor is told by mail.
 * @throws 404 unknown product, 409 `invalid_transition` when it is not proposed, 400 when one that is approved
 * lacks a price by now
 */
export const decideProductWorkflow = createWorkflow("decide-product", (input: ReviewDecision) => {
  const lock = transform({ input }, ({ input }) => productLock(input.id))
  acquireLockStep(lock)
  const product = requireProductStep(input)
  const about = transform({ input }, ({ input }) => ({ ...input, about: "product" as const }))
  const decided = decideReviewStep(about)
  when("product-is-approved", { input }, ({ input }) => input.step === "approve").then(() => {
    requirePricesStep(product)
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id } }) => ({
        products: [{ id, status: "published" as const }],
      })),
    })
  })
  enqueueMailWorkflow.runAsStep({
    input: composeReviewMailStep(transform({ about, decided }, ({ about }) => about)),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(decided)
})
