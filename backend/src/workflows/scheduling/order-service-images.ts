import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { inOrder } from "../ordering/in-order"
import { orderLock } from "../ordering/order-lock"
import { findServiceImagesStep } from "./steps/find-service-images"
import { withPictures } from "./with-pictures"

/** A service's pictures by their ids, those to come first. */
export interface ServiceImageOrder {
  service_id: string
  image_ids: string[]
}

/**
 * Puts the pictures of a service in order: those named first, the others behind them. The first is the one lists show.
 * @throws 404 unknown service, or a picture it does not have
 */
export const orderServiceImagesWorkflow = createWorkflow(
  "order-service-images",
  (input: ServiceImageOrder) => {
    const lock = transform({ input }, ({ input }) => orderLock(input.service_id))
    acquireLockStep(lock)
    const service = findServiceImagesStep(transform({ input }, ({ input }) => ({ id: input.service_id })))
    const ordered = updateProductsWorkflow.runAsStep({
      input: transform({ input, service }, ({ input, service: { product_id, images } }) =>
        withPictures(product_id, inOrder(images, input.image_ids, "image_ids")),
      ),
    })
    releaseLockStep(lock)
    return new WorkflowResponse(ordered)
  },
)
