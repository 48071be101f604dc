import type { Availability } from "@/lib/plaza/schemas/availability"
import type { Service, ServiceVariant } from "@/lib/plaza/schemas/service"
import type { TeamMember, Venue } from "@/lib/plaza/schemas/venue"
import type { VisitPart } from "./visit-part"

/** An option of a service with its price in the venue's currency. */
export type OfferOption = Pick<ServiceVariant, "id" | "title" | "duration_minutes"> & {
  price: number
  /** Staff who ask or take something else for it. */
  rates: { staff_id: string; price: number | null; duration_minutes: number | null }[]
}

/** Something that makes a service longer and dearer. */
export type OfferAddOn = { id: string; title: string; duration_minutes: number; price: number }

/** One service as the booking page knows it. */
export type OfferService = Pick<
  Service,
  "id" | "handle" | "title" | "deposit" | "cancellation_policy" | "approval" | "capacity" | "kind"
> & {
  /** The first category, under which it stands in the list. */
  category: string | null
  options: OfferOption[]
  addOns: OfferAddOn[]
  /** Who can be chosen; empty when there is no choice. */
  team: Pick<TeamMember, "id" | "name" | "title" | "picture_url">[]
  /** Among whom "anyone" is found, as `anyoneOf` tells them. */
  anyone: string[]
  /** Who gives the sessions of a class; empty for other services. */
  teachers: Pick<TeamMember, "id" | "name">[]
  /** The last local date of the venue that can be booked. */
  lastDay: string
}

/** All that the booking page needs to know in the browser: the services of one venue, and where to begin. */
export type BookingOffer = {
  venue: Pick<Venue, "id" | "handle" | "name" | "time_zone" | "currency_code">
  /** What can be chosen at this venue, what the page was opened for among it. */
  services: OfferService[]
  /** The venue's local date now. */
  today: string
  start: {
    parts: VisitPart[]
    partySize: number
    from: string
    availability: Availability
  }
  /** The visit in the cart that the new time takes the place of. */
  replaces: string | null
  /** The server's time when it made the offer. */
  now: string
}
