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

/** Writes a vendor's new state, and when it was submitted; compensation writes back what was there. */
export const setVendorStatusStep = createStep(
  "set-vendor-status",
  async ({ id, step, reason }: VendorStatusChange, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { status, status_reason, submitted_at } = await vendors.retrieveVendor(id)
    const next = nextVendorStatus(step, status)
    if (!next) throw conflict("invalid_transition", refusedVendorStep(step, status))
    if (step === "submit" && status === "pending" && submitted_at) {
      throw conflict("invalid_transition", "This business was submitted already; it is being looked at")
    }
    await vendors.updateVendors({
      id,
      status: next,
      status_reason: reason || null,
      ...(step === "submit" ? { submitted_at: new Date() } : {}),
    })
    return new StepResponse({ id }, { id, status, status_reason, submitted_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateVendors(before)
  },
)
