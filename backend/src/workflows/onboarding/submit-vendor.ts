import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setVendorStatusStep } from "../vendors/steps/set-vendor-status"
import { vendorLock } from "../vendors/vendor-lock"
import { requireCompleteChecklistStep } from "./steps/require-complete-checklist"

/**
 * Puts a business that is complete before the platform, for the first time or again after it was rejected.
 * @throws 404 unknown vendor, 409 `invalid_transition`, 409 `checklist_incomplete` with the `missing` items
 */
export const submitVendorWorkflow = createWorkflow("submit-vendor", (input: { id: string }) => {
  const lock = transform({ input }, ({ input }) => vendorLock(input.id))
  acquireLockStep(lock)
  requireCompleteChecklistStep(input)
  const vendor = setVendorStatusStep(
    transform({ input }, ({ input: { id } }) => ({ id, step: "submit" as const })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(vendor)
})
