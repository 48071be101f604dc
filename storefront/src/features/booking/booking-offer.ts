import type { Availability } from "@/lib/plaza/schemas/availability"
import type { Service, ServiceVariant } from "@/lib/plaza/schemas/service"
import type { TeamMember, Venue } from "@/lib/plaza/schemas/venue"

/** An option of a service with its price in the venue's currency. */
export type OfferOption = Pick<ServiceVariant, "id" | "title" | "duration_minutes"> & {
  price: number
  /** Staff who ask or take something else for it. */
  rates: { staff_id: string; price: number | null; duration_minutes: number | null }[]
}

/** All that the booking page needs to know in the browser: one service of one venue, and where to begin. */
export type BookingOffer = {
  venue: Pick<Venue, "handle" | "name" | "time_zone" | "currency_code">
  service: Pick<
    Service,
    "id" | "title" | "deposit" | "cancellation_policy" | "approval" | "capacity" | "kind"
  >
  options: OfferOption[]
  /** Who can be chosen; empty when there is no choice. */
  team: Pick<TeamMember, "id" | "name" | "title" | "picture_url">[]
  /** The venue's local dates between which can be booked. */
  today: string
  lastDay: string
  start: {
    optionId: string
    /** "" for anyone. */
    staffId: string
    from: string
    availability: Availability
  }
  /** The visit in the cart that the new time takes the place of. */
  replaces: string | null
  /** The server's time when it made the offer. */
  now: string
}
