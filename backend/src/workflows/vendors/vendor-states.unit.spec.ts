import type { VendorStatus } from "../../access/workspace"
import { nextVendorStatus, type VendorStep } from "./vendor-states"

const ALLOWED: [VendorStep, VendorStatus, VendorStatus][] = [
  ["submit", "pending", "pending"],
  ["submit", "rejected", "pending"],
  ["approve", "pending", "approved"],
  ["approve", "rejected", "approved"],
  ["reject", "pending", "rejected"],
  ["suspend", "approved", "suspended"],
  ["reinstate", "suspended", "approved"],
]

const steps: VendorStep[] = ["submit", "approve", "reject", "suspend", "reinstate"]
const states: VendorStatus[] = ["pending", "approved", "rejected", "suspended"]

describe("the states of a vendor", () => {
  it.each(steps.flatMap((step) => states.map((from) => [step, from] as const)))(
    "%s from %s",
    (step, from) => {
      const allowed = ALLOWED.find(([name, state]) => name === step && state === from)
      expect(nextVendorStatus(step, from)).toBe(allowed ? allowed[2] : null)
    },
  )
})
