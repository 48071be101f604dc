import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteResourceStep } from "./steps/delete-resource"
import { resourceLock } from "./resource-lock"

/**
 * Removes a resource of a venue with all its units.
 * @throws 404 when the venue has no such resource, 409 `has_bookings` while visits to come need it
 */
export const removeResourceWorkflow = createWorkflow(
  "remove-resource",
  (input: { id: string; venue_id: string }) => {
    const lock = resourceLock(input)
    acquireLockStep(lock)
    const removed = deleteResourceStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(removed)
  },
)
