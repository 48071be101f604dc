import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadProductParts } from "../load-product-parts"
import { refuseOrdered } from "../refuse-ordered"

/**
 * Finds a product that nobody waits for.
 * @throws 404 unknown product, 409 `has_open_orders`
 */
export const requireRemovableProductStep = createStep(
  "require-removable-product",
  async ({ id }: { id: string }, { container }) => {
    const product = await loadProductParts(container, id)
    await refuseOrdered(
      container,
      product.variants.map((variant) => variant.id),
    )
    return new StepResponse(product)
  },
)
