import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Values that a product's option is to have beside those it has. */
interface NewOptionValues {
  product_id: string
  product_option_id: string
  new_values: string[]
}

/**
 * Gives a product's option the values that its new variants need: a product names the values it allows, so they
 * must be there before the variants. A value that no variant uses is harmless, so nothing is undone.
 */
export const allowOptionValuesStep = createStep(
  "allow-option-values",
  async ({ product_id, product_option_id, new_values }: NewOptionValues, { container }) => {
    if (new_values.length > 0) {
      await container.resolve(Modules.PRODUCT).updateProductOptionValuesOnProduct({
        product_id,
        product_option_id,
        add: new_values.map((value) => ({ value })),
      })
    }
    return new StepResponse(new_values)
  },
)
