import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { resourceLock } from "./resource-lock"
import { changeResourceStep, type ResourceChange } from "./steps/change-resource"

/**
 * Changes name, kind or quantity of a resource. Of fewer units those stay that visits to come need.
 * @throws 404 when the venue has no such resource, 409 `has_bookings` when visits to come need more units than are left
 */
export const changeResourceWorkflow = createWorkflow("change-resource", (input: ResourceChange) => {
  const lock = resourceLock(input)
  acquireLockStep(lock)
  const changed = changeResourceStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(changed)
})
