import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateProductImage } from "../../api/schemas/product"
import { withPictures } from "../scheduling/with-pictures"
import { moved } from "./moved"
import { productLock } from "./product-lock"
import { describePictureStep } from "./steps/describe-picture"
import { findProductImagesStep } from "./steps/find-product-images"

/** A picture, and the product it must belong to. */
export interface ImageOfProduct {
  product_id: string
  image_id: string
}

/**
 * Says what a picture of a product shows, and moves it to a place among the others; at 0 it is the cover.
 * @throws 404 unknown product, or a picture it does not have
 */
export const updateProductImageWorkflow = createWorkflow(
  "update-product-image",
  (input: ImageOfProduct & { body: UpdateProductImage }) => {
    const lock = transform({ input }, ({ input }) => productLock(input.product_id))
    acquireLockStep(lock)
    const product = findProductImagesStep(input)
    describePictureStep(
      transform({ input, product }, ({ input: { image_id, body }, product: { images } }) => ({
        url: images.find(({ id }) => id === image_id)?.url ?? "",
        alt: body.alt,
      })),
    )
    updateProductsWorkflow.runAsStep({
      input: transform({ input, product }, ({ input: { image_id, body }, product: { product_id, images } }) =>
        withPictures(product_id, moved(images, image_id, body.rank)),
      ),
    })
    releaseLockStep(lock)
    return new WorkflowResponse(product)
  },
)
