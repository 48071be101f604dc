import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { Vendor } from "../vendor/vendor"

export type ChecklistItem =
  "email_confirmed" | "profile" | "venue" | "opening_hours" | "service" | "staff_member" | "payout_details"

export type ChecklistEntry = { item: ChecklistItem; done: boolean; missing?: string[] }

/** How far a business has come, as `GET /admin/onboarding` answers it. */
export type Onboarding = { checklist: ChecklistEntry[]; can_submit: boolean; vendor: Vendor }

export function useOnboarding() {
  return useQuery({
    queryKey: [PLAZA, "/admin/onboarding"],
    queryFn: () => request<Onboarding>("/admin/onboarding"),
  })
}

/** The same of any business, for the platform. */
export function useOnboardingOf(vendorId: string, enabled: boolean) {
  const path = `/admin/vendors/${vendorId}/onboarding`
  return useQuery({ queryKey: [PLAZA, path], queryFn: () => request<Onboarding>(path), enabled })
}

/** Has a new code mailed to the address of the business. */
export const useSendCode = () =>
  useChange<void, { email: string }>(() => request("/admin/onboarding/email-code", { method: "POST" }))

/** Confirms the address with the code of the mail. */
export const useConfirmEmail = () =>
  useChange((body: { code: string }) =>
    request<{ email: string }>("/admin/onboarding/confirm-email", { method: "POST", body }),
  )
