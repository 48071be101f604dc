import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { describePictureStep } from "../scheduling/steps/describe-picture"
import type { ImageOfProduct } from "./remove-product-image"
import { findProductImagesStep } from "./steps/find-product-images"

/**
 * Says anew what a picture of a product shows, wherever it is shown.
 * @throws 404 unknown product, or a picture it does not have; 400 for a picture that was not uploaded here
 */
export const describeProductImageWorkflow = createWorkflow(
  "describe-product-image",
  (input: ImageOfProduct & { alt: string }) => {
    const product = findProductImagesStep(input)
    return new WorkflowResponse(
      describePictureStep(
        transform({ input, product }, ({ input: { image_id, alt }, product: { images, vendor_id } }) => ({
          url: images.find(({ id }) => id === image_id)?.url ?? "",
          vendor_id,
          alt,
        })),
      ),
    )
  },
)
