import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ImageOfService } from "./remove-service-image"
import { describePictureStep } from "./steps/describe-picture"
import { findServiceImagesStep } from "./steps/find-service-images"
import { imageOf } from "./with-pictures"

/**
 * Says anew what a picture of a service shows, wherever it is shown.
 * @throws 404 unknown service, or a picture it does not have; 400 for a picture that was not uploaded here
 */
export const describeServiceImageWorkflow = createWorkflow(
  "describe-service-image",
  (input: ImageOfService & { alt: string }) => {
    const service = findServiceImagesStep(transform({ input }, ({ input }) => ({ id: input.service_id })))
    return new WorkflowResponse(
      describePictureStep(
        transform({ input, service }, ({ input, service }) => ({
          url: imageOf(service, input.id).url,
          vendor_id: service.vendor_id,
          alt: input.alt,
        })),
      ),
    )
  },
)
