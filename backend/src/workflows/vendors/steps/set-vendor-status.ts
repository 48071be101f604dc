import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { nextVendorStatus, refusedVendorStep, type VendorStep } from "../vendor-states"

/** A step to take with a vendor; `reason` is kept as its `status_reason`. */
export interface VendorStatusChange {
  id: string
  step: VendorStep
  reason?: string | null
}

/** Writes a vendor's new state; compensation writes back the one before. */
export const setVendorStatusStep = createStep(
  "set-vendor-status",
  async ({ id, step, reason }: VendorStatusChange, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { status, status_reason } = await vendors.retrieveVendor(id)
    const next = nextVendorStatus(step, status)
    if (!next) throw conflict("invalid_transition", refusedVendorStep(step, status))
    await vendors.updateVendors({ id, status: next, status_reason: reason || null })
    return new StepResponse({ id }, { id, status, status_reason })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateVendors(before)
  },
)
