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
  /** whoever was free was booked */
  any_staff?: boolean
  starts_at: string
  ends_at: string
  price: number
  add_ons?: { id?: string; title: string; duration_minutes?: number; price?: number }[] | null
}

export const REASON_CODES = ["staff_unavailable", "venue_closed", "customer_request", "other"] as const
export const PLATFORM_REASON_CODES = ["policy_violation", "suspected_fraud"] as const
export const SOURCES = ["walk_in", "phone"] as const
export type Side = "customer" | "vendor" | "platform" | "system"

/** One change of status, and which side made it. */
export type BookingHistory = {
  at: string
  by: { type: Side; id?: string | null }
  from: BookingStatus | null
  to: BookingStatus
  reason_code: string | null
  reason: string | null
  /** `status_changed`, `rescheduled`, `resized` or `zone_rules_changed`; what was before and after is in `details` */
  event: string
  details: {
    from_starts_at?: string
    to_starts_at?: string
    from_minutes?: number
    to_minutes?: number
    override_rules?: boolean
    accept_overlap?: boolean
  } | null
}

export type PaymentStatus = "not_paid" | "partially_paid" | "paid" | "partially_refunded" | "refunded"

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
  /** as people quote it, `B-000042` */
  number: string
  status: BookingStatus
  source: "online" | (typeof SOURCES)[number]
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
  paid_total: number
  payment_status: PaymentStatus
  cancellation_fee: number | null
  refund_total: number | null
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
