/** What came of asking to hold a time; on success the shopper is in the cart already. */
export type HoldOutcome =
  /** Somebody was faster; nearest free times, at most five. */
  | { outcome: "slot_unavailable"; alternatives: string[] }
  /** The venue does not offer this time (any more). */
  | { outcome: "slot_not_offered" }
  /** One cart has one currency, and this venue has another. */
  | { outcome: "currency_mismatch"; cartCurrency: string | null; wantedCurrency: string }
  | { outcome: "failed"; message: string }
