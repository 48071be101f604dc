import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { orderLock } from "../ordering/order-lock"
import { removeMediaStep } from "../media/steps/remove-media"
import { findServiceImagesStep } from "./steps/find-service-images"
import { imageOf, withPictures } from "./with-pictures"

/** A picture and the service it must belong to. */
export interface ImageOfService {
  id: string
  service_id: string
}

/**
 * Removes a picture of a service, and its files when no cart or order shows it.
 * @throws 404 unknown service, or a picture it does not have
 */
export const removeServiceImageWorkflow = createWorkflow("remove-service-image", (input: ImageOfService) => {
  const lock = transform({ input }, ({ input }) => orderLock(input.service_id))
  acquireLockStep(lock)
  const service = findServiceImagesStep(transform({ input }, ({ input }) => ({ id: input.service_id })))
  const removed = transform({ input, service }, ({ input, service }) => imageOf(service, input.id))
  updateProductsWorkflow.runAsStep({
    input: transform({ service, removed }, ({ service: { product_id, images }, removed }) =>
      withPictures(
        product_id,
        images.filter(({ id }) => id !== removed.id),
      ),
    ),
  })
  releaseLockStep(lock)
  removeMediaStep(transform({ removed }, ({ removed }) => ({ urls: [removed.url] })))
  return new WorkflowResponse(removed)
})
