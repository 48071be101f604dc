import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"

export const PAYOUT_METHODS = ["bank_account", "mobile_money"] as const

/** Where a business is paid, masked: the whole number cannot be read back. */
export type PayoutSummary = {
  method: (typeof PAYOUT_METHODS)[number]
  institution: string
  account_holder: string
  account: string
  country_code: string
  currency_code: string
  updated_at: string
}

const pathOf = (vendorId: string) => `/admin/vendors/${vendorId}/payout-details`

export function usePayoutDetails(vendorId: string, enabled: boolean) {
  return useQuery({
    queryKey: [PLAZA, pathOf(vendorId)],
    queryFn: () => request<{ payout_details: PayoutSummary | null }>(pathOf(vendorId)),
    select: (answer) => answer.payout_details,
    enabled,
  })
}

export const useReplacePayout = (vendorId: string) =>
  useChange((body: object) => request<unknown>(pathOf(vendorId), { method: "POST", body }))
