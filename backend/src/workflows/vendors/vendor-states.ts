import type { VendorStatus } from "../../access/workspace"

/** A step with a vendor: its owner submits, the platform takes the others. */
export type VendorStep = "submit" | "approve" | "reject" | "suspend" | "reinstate"

const STEPS: Record<VendorStep, { from: readonly VendorStatus[]; to: VendorStatus; done: string }> = {
  submit: { from: ["pending", "rejected"], to: "pending", done: "submitted" },
  approve: { from: ["pending", "rejected"], to: "approved", done: "approved" },
  reject: { from: ["pending"], to: "rejected", done: "rejected" },
  suspend: { from: ["approved"], to: "suspended", done: "suspended" },
  reinstate: { from: ["suspended"], to: "approved", done: "reinstated" },
}

/** The state a step leads to, or null when it is not allowed from `from`. */
export function nextVendorStatus(step: VendorStep, from: VendorStatus): VendorStatus | null {
  return STEPS[step].from.includes(from) ? STEPS[step].to : null
}

/** Why a step is refused, as a sentence. */
export function refusedVendorStep(step: VendorStep, from: VendorStatus): string {
  return `A vendor that is ${from} cannot be ${STEPS[step].done}`
}
