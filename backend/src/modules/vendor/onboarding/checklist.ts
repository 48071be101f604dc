/** What a business must have before it can be looked at. */
export const CHECKLIST_ITEMS = [
  "email_confirmed",
  "profile",
  "venue",
  "opening_hours",
  "service",
  "staff_member",
  "payout_details",
] as const
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number]

/** Who a business is by law, as far as the checklist looks at it. */
interface LegalFacts {
  legal_name?: string | null
  registration_number?: string | null
  tax_number?: string | null
  address_1?: string | null
  city?: string | null
  country_code?: string | null
}

/** What is there of a business; counts are of what it has now, drafts included. */
export interface OnboardingFacts {
  email_confirmed: boolean
  logo_url: string | null
  legal_details: LegalFacts | null
  venues: number
  venues_with_hours: number
  services: number
  staff_members: number
  has_payout_account: boolean
}

/** One item; `missing` names the parts that are not there yet, where it has parts. */
export interface ChecklistEntry {
  item: ChecklistItem
  done: boolean
  missing?: string[]
}

/** The checklist of a business, worked out anew each time it is asked for. */
export function checklistOf(facts: OnboardingFacts): ChecklistEntry[] {
  const missing = missingOfProfile(facts)
  return [
    { item: "email_confirmed", done: facts.email_confirmed },
    { item: "profile", done: missing.length === 0, ...(missing.length > 0 ? { missing } : {}) },
    { item: "venue", done: facts.venues > 0 },
    { item: "opening_hours", done: facts.venues_with_hours > 0 },
    { item: "service", done: facts.services > 0 },
    { item: "staff_member", done: facts.staff_members > 0 },
    { item: "payout_details", done: facts.has_payout_account },
  ]
}

/** One number of the two is enough: which one a business has depends on its country. */
function missingOfProfile({ logo_url, legal_details }: OnboardingFacts): string[] {
  const legal = legal_details ?? {}
  return [
    ...(logo_url ? [] : ["logo"]),
    ...(legal.legal_name ? [] : ["legal_name"]),
    ...(legal.registration_number || legal.tax_number ? [] : ["registration_or_tax_number"]),
    ...(legal.address_1 && legal.city && legal.country_code ? [] : ["address"]),
  ]
}
