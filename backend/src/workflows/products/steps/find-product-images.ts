import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadProductParts } from "../load-product-parts"

/** A product's pictures in their order, and whose they are. */
export interface ProductImages {
  product_id: string
  vendor_id: string
  images: { id: string; url: string }[]
}

/**
 * Finds the pictures of a product, among them the one that is named.
 * @throws 404 unknown product, or a picture it does not have
 */
export const findProductImagesStep = createStep(
  "find-product-images",
  async ({ product_id, image_id }: { product_id: string; image_id?: string }, { container }) => {
    const { vendor_id, images } = await loadProductParts(container, product_id)
    if (image_id !== undefined && !images.some(({ id }) => id === image_id)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `This product has no image ${image_id}`)
    }
    return new StepResponse<ProductImages>({ product_id, vendor_id, images })
  },
)
