import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeMediaStep } from "../media/steps/remove-media"
import { withPictures } from "../scheduling/with-pictures"
import { productLock } from "./product-lock"
import { findProductImagesStep } from "./steps/find-product-images"

/** A picture, and the product it must belong to. */
export interface ImageOfProduct {
  product_id: string
  image_id: string
}

/**
 * Removes a picture of a product, and its files when no copy, cart or order shows it.
 * @throws 404 unknown product, or a picture it does not have
 */
export const removeProductImageWorkflow = createWorkflow("remove-product-image", (input: ImageOfProduct) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const product = findProductImagesStep(input)
  updateProductsWorkflow.runAsStep({
    input: transform({ input, product }, ({ input, product: { product_id, images } }) =>
      withPictures(
        product_id,
        images.filter(({ id }) => id !== input.image_id),
      ),
    ),
  })
  releaseLockStep(lock)
  removeMediaStep(
    transform({ input, product }, ({ input, product: { images } }) => ({
      urls: images.flatMap(({ id, url }) => (id === input.image_id ? [url] : [])),
    })),
  )
  return new WorkflowResponse(product)
})
