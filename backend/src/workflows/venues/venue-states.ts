/** The states of a venue. */
export type VenueStatus = "draft" | "pending" | "published" | "rejected" | "suspended"

/** A step with a venue: its owner submits, the platform takes the others. */
export type VenueStep = "submit" | "approve" | "reject" | "suspend" | "reinstate"

const STEPS: Record<VenueStep, { from: readonly VenueStatus[]; to: VenueStatus; done: string }> = {
  submit: { from: ["draft", "rejected"], to: "pending", done: "submitted" },
  approve: { from: ["pending", "draft"], to: "published", done: "approved" },
  reject: { from: ["pending"], to: "rejected", done: "rejected" },
  suspend: { from: ["published"], to: "suspended", done: "suspended" },
  reinstate: { from: ["suspended"], to: "published", done: "reinstated" },
}

/** The state a step leads to, or null when it is not allowed from `from`. */
export function nextVenueStatus(step: VenueStep, from: VenueStatus): VenueStatus | null {
  return STEPS[step].from.includes(from) ? STEPS[step].to : null
}

/** Why a step is refused, as a sentence. */
export function refusedVenueStep(step: VenueStep, from: VenueStatus): string {
  return `A venue that is ${from} cannot be ${STEPS[step].done}`
}
