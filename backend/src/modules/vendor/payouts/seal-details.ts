import { summaryOf, type PayoutDetails, type PayoutSummary } from "./payout-details"
import { seal } from "./seal"

/** Payout details as they are kept. */
export interface SealedDetails {
  vendor_id: string
  sealed: string
  summary: PayoutSummary
}

/** Encrypts payout details for their business, with what may be shown of them. */
export function sealDetails(vendorId: string, details: PayoutDetails): SealedDetails {
  return { vendor_id: vendorId, sealed: seal(vendorId, JSON.stringify(details)), summary: summaryOf(details) }
}
