import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { inOrder } from "../ordering/in-order"
import { withPictures } from "../scheduling/with-pictures"
import { productLock } from "./product-lock"
import { findProductImagesStep } from "./steps/find-product-images"

/**
 * Puts the pictures of a product in order: those named first, the others behind them. The first is its cover.
 * @throws 404 unknown product, or a picture it does not have
 */
export const orderProductImagesWorkflow = createWorkflow(
  "order-product-images",
  (input: { product_id: string; image_ids: string[] }) => {
    const lock = transform({ input }, ({ input }) => productLock(input.product_id))
    acquireLockStep(lock)
    const product = findProductImagesStep(
      transform({ input }, ({ input }) => ({ product_id: input.product_id })),
    )
    const ordered = updateProductsWorkflow.runAsStep({
      input: transform({ input, product }, ({ input, product: { product_id, images } }) =>
        withPictures(product_id, inOrder(images, input.image_ids, "image_ids")),
      ),
    })
    releaseLockStep(lock)
    return new WorkflowResponse(ordered)
  },
)
