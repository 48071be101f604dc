import { request } from "../api/request"
import { resource } from "../api/resource"
import { useChange } from "../api/use-change"
import type { Picture } from "../media/picture"

export const SERVICE_STATUSES = ["draft", "published"] as const
/** A proposed one waits for the platform to publish it. */
export const SHOWN_STATUSES = ["draft", "proposed", "published"] as const
export const APPROVALS = ["automatic", "manual"] as const
export const KINDS = ["appointment", "class"] as const
export const DEPOSIT_TYPES = ["full", "none", "percentage", "fixed"] as const

export type Price = { currency_code: string; amount: number }
/** A stretch inside a service, counted from its start, in which the staff member is free for others. */
export type ProcessingGap = { after_minutes: number; duration_minutes: number }
export type ServiceVariant = {
  id?: string
  title: string
  duration_minutes: number
  processing?: ProcessingGap[]
  prices: Price[]
}
/** What one staff member asks or takes for one option where it differs; null: it does not. */
export type StaffRate = {
  staff_id: string
  variant_id: string
  duration_minutes: number | null
  prices: Price[] | null
}
export type Prerequisite = { service_id: string; title: string; minimum_minutes: number }
export type AddOn = { id?: string; title: string; duration_minutes: number; prices: Price[] }
export type Deposit = { type: (typeof DEPOSIT_TYPES)[number]; value?: number | null }
export type CancellationPolicy = {
  free_until_minutes: number
  late_fee_percentage: number
  no_show_fee_percentage: number
  max_reschedules: number | null
}
export type WeeklyOffer = { weekday: number; from: string; until: string }

/** A bookable service as `/admin/services` answers it: CONTRACT 3. Its product is the Medusa product of the same title. */
export type Service = {
  id: string
  product_id: string
  venue_id: string
  venue?: { id: string; name: string; currency_code?: string; time_zone?: string } | null
  handle: string
  title: string
  description?: string | null
  categories?: { id: string; name: string }[]
  category_ids?: string[]
  images?: (Picture & { id: string; alt: string })[]
  status: (typeof SHOWN_STATUSES)[number]
  /** what the platform says about it; null while it was not asked */
  review: { status: "proposed" | "approved" | "rejected"; reason: string | null; proposed_at: string } | null
  /** a class is booked by its sessions, an appointment by the time of staff */
  kind: (typeof KINDS)[number]
  variants: ServiceVariant[]
  buffer_before_minutes: number
  buffer_after_minutes: number
  slot_interval_minutes: number
  minimum_notice_minutes: number
  maximum_advance_days: number
  capacity: number
  approval: (typeof APPROVALS)[number]
  deposit: Deposit
  cancellation_policy: CancellationPolicy
  add_ons: AddOn[]
  /** null: no limit; days are the venue's */
  daily_limit_per_staff: number | null
  daily_limit_per_customer: number | null
  active_limit_per_customer: number | null
  staff_ids: string[]
  staff_rates: StaffRate[]
  prerequisites: Prerequisite[]
  resource_requirements: { resource_kind: string }[]
  season?: { from: string; until: string } | null
  weekly?: WeeklyOffer[] | null
  paused: boolean
  /** another one after each change */
  revision: string
}

export const services = resource<Service, "services", "service">({
  path: "/admin/services",
  plural: "services",
  singular: "service",
})

/** Makes a draft of a service with all its rules. */
export const useDuplicate = (id: string) =>
  useChange<void, { service: Service }>(() =>
    request(`/admin/services/${id}/duplicate`, { method: "POST", body: {} }),
  )
