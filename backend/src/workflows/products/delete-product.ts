import { acquireLockStep, deleteProductsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeMediaStep } from "../media/steps/remove-media"
import { writeReviewStep } from "../reviews/steps/write-review"
import { productLock } from "./product-lock"
import { requireRemovableProductStep } from "./steps/require-removable-product"
import { writeAttributeValuesStep } from "./steps/write-attribute-values"

/**
 * Removes a product with its variants, stock, attributes and pictures; orders keep the titles, prices and pictures they were
 * placed with.
 * @throws 404 unknown product, 409 `has_open_orders` while somebody waits for it
 */
export const deleteProductWorkflow = createWorkflow("delete-product", (input: { id: string }) => {
  const lock = transform({ input }, ({ input }) => productLock(input.id))
  acquireLockStep(lock)
  const product = requireRemovableProductStep(input)
  writeReviewStep(
    transform({ input }, ({ input: { id } }) => ({
      about: "product" as const,
      id,
      review: "withdraw" as const,
    })),
  )
  writeAttributeValuesStep(transform({ input }, ({ input: { id } }) => ({ product_id: id, values: [] })))
  deleteProductsWorkflow.runAsStep({ input: transform({ input }, ({ input: { id } }) => ({ ids: [id] })) })
  releaseLockStep(lock)
  removeMediaStep(
    transform({ product }, ({ product: { images } }) => ({ urls: images.map(({ url }) => url) })),
  )
  return new WorkflowResponse(product)
})
