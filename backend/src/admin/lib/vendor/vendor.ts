import { resource } from "../api/resource"

export const VENDOR_STATUSES = ["pending", "approved", "rejected", "suspended"] as const
export type VendorStatus = (typeof VENDOR_STATUSES)[number]

/** A business as `/admin/vendors` answers it; the commission is a percentage. */
export type Vendor = {
  id: string
  name: string
  handle: string
  email: string
  phone: string | null
  description: string | null
  logo_url: string | null
  status: VendorStatus
  status_reason: string | null
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
