import { nextVenueStatus, type VenueStatus, type VenueStep } from "./venue-states"

const ALLOWED: [VenueStep, VenueStatus, VenueStatus][] = [
  ["submit", "draft", "pending"],
  ["submit", "rejected", "pending"],
  ["approve", "draft", "published"],
  ["approve", "pending", "published"],
  ["reject", "pending", "rejected"],
  ["suspend", "published", "suspended"],
  ["reinstate", "suspended", "published"],
]

const steps: VenueStep[] = ["submit", "approve", "reject", "suspend", "reinstate"]
const states: VenueStatus[] = ["draft", "pending", "published", "rejected", "suspended"]

describe("the states of a venue", () => {
  it.each(steps.flatMap((step) => states.map((from) => [step, from] as const)))(
    "%s from %s",
    (step, from) => {
      const allowed = ALLOWED.find(([name, state]) => name === step && state === from)
      expect(nextVenueStatus(step, from)).toBe(allowed ? allowed[2] : null)
    },
  )
})
