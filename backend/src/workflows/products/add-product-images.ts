import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { storeMediaWorkflow } from "../media/store-media"
import { withMore } from "../scheduling/with-more-pictures"
import { withPictures } from "../scheduling/with-pictures"
import { productLock } from "./product-lock"
import { findProductImagesStep } from "./steps/find-product-images"

/** Pictures to add to a product, prepared; `alt` describes all of them. */
export interface NewProductImages {
  product_id: string
  alt: string
  created_by: string
  pictures: PreparedMedia[]
}

/**
 * Stores pictures and adds them to a product behind the ones it has; the first of all is its cover.
 * @throws 404 unknown product, 400 when it would have more than 12
 */
export const addProductImagesWorkflow = createWorkflow("add-product-images", (input: NewProductImages) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const product = findProductImagesStep(
    transform({ input }, ({ input }) => ({ product_id: input.product_id })),
  )
  const stored = storeMediaWorkflow.runAsStep({
    input: transform({ input, product }, ({ input, product }) =>
      withMore("product", { ...input, owner_id: input.product_id }, product),
    ),
  })
  updateProductsWorkflow.runAsStep({
    input: transform({ product, stored }, ({ product: { product_id, images }, stored }) =>
      withPictures(product_id, [...images, ...stored.flatMap(({ url }) => (url ? [{ url }] : []))]),
    ),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(stored)
})
