import {
  createProductOptionsWorkflow,
  createProductVariantsDefaultInventoryStep,
  deleteProductVariantsWorkflow,
  dismissProductVariantsInventoryStep,
  updateProductOptionValuesOnProductStep,
  upsertVariantPricesWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { articleCodes, type MatrixChange } from "./article-codes"
import { writeArticleCodesStep } from "./steps/write-article-codes"
import { writeMatrixStep } from "./steps/write-matrix"

/**
 * Makes a product's options and variants those that were planned, with their prices and articles in stock. Stock of variants
 * that stay is left alone; those that go take theirs with them. All or none.
 */
export const changeMatrixWorkflow = createWorkflow("change-matrix", (input: MatrixChange) => {
  const options = createProductOptionsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { matrix } }) => ({
      product_options: matrix.new_options.map((option) => ({ ...option, is_exclusive: true })),
    })),
  })
  updateProductOptionValuesOnProductStep(
    transform({ input }, ({ input: { product, matrix } }) =>
      matrix.new_values.map(({ option_id, values }) => ({
        product_id: product.id,
        product_option_id: option_id,
        add: values.map((value) => ({ value })),
      })),
    ),
  )
  deleteProductVariantsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { matrix } }) => ({ ids: matrix.removed_variant_ids })),
  })
  const written = writeMatrixStep(
    transform({ input, options }, ({ input: { product, matrix }, options }) => ({
      product,
      matrix,
      new_option_ids: options.map(({ id }) => id),
    })),
  )
  upsertVariantPricesWorkflow.runAsStep({
    input: transform({ input, written }, ({ input: { product }, written }) => ({
      variantPrices: written.map(({ id, prices }) => ({ variant_id: id, product_id: product.id, prices })),
      previousVariantIds: written.flatMap(({ id, is_new }) => (is_new ? [] : [id])),
    })),
  })
  dismissProductVariantsInventoryStep(
    transform({ written }, ({ written }) => ({
      variantIds: written.flatMap(({ id, manage_inventory }) => (manage_inventory ? [] : [id])),
    })),
  )
  writeArticleCodesStep(transform({ input }, ({ input }) => ({ codes: articleCodes(input) })))
  createProductVariantsDefaultInventoryStep(
    transform({ written }, ({ written }) => ({
      variantIds: written.flatMap(({ id, manage_inventory }) => (manage_inventory ? [id] : [])),
    })),
  )
  return new WorkflowResponse(written)
})
