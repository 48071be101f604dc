import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { orderLock } from "../ordering/order-lock"
import { storeMediaWorkflow } from "../media/store-media"
import { findServiceImagesStep } from "./steps/find-service-images"
import { withMore } from "./with-more-pictures"
import { withPictures } from "./with-pictures"

/** Pictures to add to a service, prepared; `alt` describes all of them. */
export interface NewServiceImages {
  service_id: string
  alt: string
  created_by: string
  pictures: PreparedMedia[]
}

/**
 * Stores pictures and adds them to a service behind the ones it has; the first of all is the one lists show. One after the
 * other: what is written are all pictures of a service at once.
 * @throws 404 unknown service, 400 when it would have more than 12
 */
export const addServiceImagesWorkflow = createWorkflow("add-service-images", (input: NewServiceImages) => {
  const lock = transform({ input }, ({ input }) => orderLock(input.service_id))
  acquireLockStep(lock)
  const service = findServiceImagesStep(transform({ input }, ({ input }) => ({ id: input.service_id })))
  const stored = storeMediaWorkflow.runAsStep({
    input: transform({ input, service }, ({ input, service }) =>
      withMore("service", { ...input, owner_id: input.service_id }, service),
    ),
  })
  updateProductsWorkflow.runAsStep({
    input: transform({ service, stored }, ({ service: { product_id, images }, stored }) =>
      withPictures(product_id, [...images, ...stored.flatMap(({ url }) => (url ? [{ url }] : []))]),
    ),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(stored)
})
