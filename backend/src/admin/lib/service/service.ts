import { resource } from "../api/resource"

export const SERVICE_STATUSES = ["draft", "published"] as const
export const APPROVALS = ["automatic", "manual"] as const
export const DEPOSIT_TYPES = ["full", "none", "percentage", "fixed"] as const

export type Price = { currency_code: string; amount: number }
export type ServiceVariant = { id?: string; title: string; duration_minutes: number; prices: Price[] }
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
  category_ids?: string[]
  status: (typeof SERVICE_STATUSES)[number]
  /** a class is booked by its sessions, an appointment by the time of staff */
  kind: "appointment" | "class"
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
  staff_ids: string[]
  resource_requirements: { resource_kind: string }[]
  season?: { from: string; until: string } | null
  weekly?: WeeklyOffer[] | null
  paused: boolean
}

export const services = resource<Service, "services", "service">({
  path: "/admin/services",
  plural: "services",
  singular: "service",
})
