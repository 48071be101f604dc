import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProductParts } from "../load-product-parts"
import { refuseUnpriced } from "../plan-variants"

/**
 * Checks that a product can be published: a proposed one is a draft, from which its vendor may take prices.
 * @throws 400 naming the variant
 */
export const requirePricesStep = createStep("require-prices", async ({ id, variants }: ProductParts) => {
  refuseUnpriced(variants)
  return new StepResponse(id)
})
