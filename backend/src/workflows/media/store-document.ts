import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { requireRoomForDocumentStep } from "./steps/require-room-for-document"
import { storeMediaWorkflow, type StoreMedia } from "./store-media"

/**
 * Stores a document of a business, which is its `owner_id`. One after the other, so that two at once do not pass the limit.
 * @throws 400 naming `file` when the business has as many as it may
 */
export const storeDocumentWorkflow = createWorkflow("store-document", (input: StoreMedia) => {
  const lock = transform({ input }, ({ input: { owner_id } }) => ({
    key: `documents:${owner_id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  requireRoomForDocumentStep(transform({ input }, ({ input: { owner_id } }) => ({ owner_id })))
  const stored = storeMediaWorkflow.runAsStep({ input })
  releaseLockStep(lock)
  return new WorkflowResponse(stored)
})
