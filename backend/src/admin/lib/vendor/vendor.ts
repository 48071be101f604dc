import { resource } from "../api/resource"

export const VENDOR_STATUSES = ["pending", "approved", "rejected", "suspended"] as const
export type VendorStatus = (typeof VENDOR_STATUSES)[number]

/** Who a business is by law. */
export type LegalDetails = {
  legal_name?: string | null
  registration_number?: string | null
  tax_number?: string | null
  address_1?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
}

/** A business as `/admin/vendors` answers it; the commission is a percentage. */
export type Vendor = {
  id: string
  name: string
  handle: string
  email: string
  phone: string | null
  description: string | null
  logo_url: string | null
  legal_details: LegalDetails | null
  status: VendorStatus
  status_reason: string | null
  /** when it asked to be looked at; null is a draft */
  submitted_at: string | null
  commission_rate: number
  /** how long before a visit its client is reminded; null is never */
  reminder_minutes: number | null
  created_at: string
}

export const vendors = resource<Vendor, "vendors", "vendor">({
  path: "/admin/vendors",
  plural: "vendors",
  singular: "vendor",
})
