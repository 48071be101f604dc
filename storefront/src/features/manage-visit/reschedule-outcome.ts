/** Why a visit was not moved; when it was, the page changes to the visit. */
export type RescheduleOutcome =
  /** Somebody was faster; nearest free times, at most five. */
  { outcome: "slot_unavailable"; alternatives: string[] } | { outcome: "failed"; message: string }
