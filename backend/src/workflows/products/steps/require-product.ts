import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadProductParts } from "../load-product-parts"

/**
 * Finds a vendor's product with its parts.
 * @throws 404 when there is none
 */
export const requireProductStep = createStep(
  "require-product",
  async ({ id }: { id: string }, { container }) => new StepResponse(await loadProductParts(container, id)),
)
