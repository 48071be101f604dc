import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncVisibilityWorkflow } from "../visibility/sync-visibility"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { composeReviewMailStep } from "../reviews/steps/compose-review-mail"
import { setVendorStatusStep, type VendorStatusChange } from "./steps/set-vendor-status"
import { vendorLock } from "./vendor-lock"

/**
 * Approves, rejects, suspends or reinstates a vendor. Its venues, their services and its own products enter or
 * leave the store with it, and it is told by mail.
 * @throws 404 unknown vendor, 409 `invalid_transition`
 */
export const changeVendorStatusWorkflow = createWorkflow(
  "change-vendor-status",
  (input: VendorStatusChange) => {
    const lock = transform({ input }, ({ input }) => vendorLock(input.id))
    acquireLockStep(lock)
    const vendor = setVendorStatusStep(input)
    syncVisibilityWorkflow.runAsStep({
      input: transform({ vendor }, ({ vendor }) => ({ vendor_id: vendor.id })),
    })
    const mail = composeReviewMailStep(
      transform({ input, vendor }, ({ input: { id, step, reason } }) => ({
        about: "vendor" as const,
        id,
        step,
        reason,
      })),
    )
    enqueueMailWorkflow.runAsStep({ input: mail })
    releaseLockStep(lock)
    return new WorkflowResponse(vendor)
  },
)
