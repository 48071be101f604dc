import { resource } from "../api/resource"
import type { CancellationPolicy } from "../service/service"

export const BOOKING_STATUSES = [
  "held",
  "requested",
  "confirmed",
  "checked_in",
  "completed",
  "cancelled",
  "declined",
  "no_show",
  "expired",
  "released",
] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

export type BookingSegment = {
  id?: string
  service_id: string
  variant_id: string
  title: string
  variant_title?: string
  staff: { id: string; name: string } | null
  starts_at: string
  ends_at: string
  price: number
  add_ons?: { id?: string; title: string; duration_minutes?: number; price?: number }[] | null
}

/** One change of status. `by` says which side made it, or is null for the very first. */
export type BookingHistory = {
  at: string
  by: string | { type?: string; id?: string | null; name?: string | null } | null
  from: string | null
  to: string
  reason: string | null
  reason_code?: string | null
}

export type BookingCustomer = {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
}

/** One visit as `/admin/bookings` answers it: CONTRACT 5. Instants are UTC, `time_zone` is the venue's. */
export type Booking = {
  id: string
  number: number | string
  status: BookingStatus
  starts_at: string
  ends_at: string
  time_zone: string
  venue: { id: string; name: string }
  customer_id: string | null
  customer?: BookingCustomer | null
  order_id: string | null
  party_size: number
  notes: string | null
  total: number
  deposit_total: number
  balance_due: number
  payment_status: string | null
  currency_code: string
  segments: BookingSegment[]
  policy?: Partial<CancellationPolicy> | null
  history?: BookingHistory[]
}

export const bookings = resource<Booking, "bookings", "booking">({
  path: "/admin/bookings",
  plural: "bookings",
  singular: "booking",
})
