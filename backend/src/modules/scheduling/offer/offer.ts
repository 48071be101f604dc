import type { Interval } from "../slots/interval"
import type { WeekPlan } from "../slots/week-plan"

/** An amount in major units of a currency. */
export interface Price {
  currency_code: string
  amount: number
}

/** A bookable option of a service. */
export interface OfferVariant {
  variant_id: string
  title: string
  duration_minutes: number
  processing: ProcessingGap[]
}

/** A stretch inside a service, counted from its start, in which the staff member is free for others. */
export interface ProcessingGap {
  after_minutes: number
  duration_minutes: number
}

/** An extra that lengthens the visit. */
export interface OfferAddOn {
  id: string
  title: string
  duration_minutes: number
  prices: Price[]
}

/** A staff member who performs the service, with their shifts. */
export interface OfferStaff {
  id: string
  name: string
  shifts: WeekPlan
  /** What differs from the variants' own, by variant. */
  rates: { variant_id: string; duration_minutes: number | null; prices: Price[] | null }[]
}

/** How often a service may be booked; null: no limit. Days are the venue's. */
export interface BookingLimits {
  daily_per_staff: number | null
  daily_per_customer: number | null
  active_per_customer: number | null
}

/** A service whose visit must have ended at least `minimum_minutes` before. */
export interface Prerequisite {
  service_id: string
  title: string
  minimum_minutes: number
}

/** The cancellation policy as it is frozen into a booking. */
export interface CancellationPolicy {
  free_until_minutes: number
  late_fee_percentage: number
  no_show_fee_percentage: number
  max_reschedules: number | null
}

/** Everything about a service, its venue and its staff that does not depend on what is booked. */
export interface Offer {
  service_id: string
  /** A class is booked by its sessions, an appointment by the time of staff. */
  kind: "appointment" | "class"
  product_id: string
  title: string
  venue_id: string
  vendor_id: string
  time_zone: string
  currency_code: string
  /** Published, and its venue open to shoppers. */
  listed: boolean
  /** Listed and not paused. */
  bookable: boolean
  buffer_before_minutes: number
  buffer_after_minutes: number
  slot_interval_minutes: number
  minimum_notice_minutes: number
  maximum_advance_days: number
  capacity: number
  limits: BookingLimits
  prerequisites: Prerequisite[]
  /** How long a client may wait between two segments of one visit to the venue. */
  maximum_gap_minutes: number
  approval: "automatic" | "manual"
  deposit: { type: "full" | "none" | "percentage" | "fixed"; value: number | null }
  policy: CancellationPolicy
  season_from: string | null
  season_until: string | null
  weekly: (Interval & { weekday: number })[] | null
  variants: OfferVariant[]
  add_ons: OfferAddOn[]
  staff: OfferStaff[]
  opening: WeekPlan
  /** For each resource kind needed, the ids of the venue's units of that kind. */
  resources: { kind: string; unit_ids: string[] }[]
}
