import { resource } from "../api/resource"
import type { Picture } from "../media/picture"
import type { VenueHours } from "./hours"

export const VENUE_STATUSES = ["draft", "pending", "published", "rejected", "suspended"] as const
export type VenueStatus = (typeof VENUE_STATUSES)[number]

export type VenueImage = Picture & { id: string; alt: string; rank: number }
export type VenueResource = { id: string; name: string; kind: string; quantity: number }
export type VenueFaq = { id?: string; question: string; answer: string }
export type Named = { id: string; name: string }

/** A venue as `/admin/venues` answers it; lists leave out what only the detail page shows. */
export type Venue = {
  id: string
  vendor_id: string
  vendor?: { id: string; name: string } | null
  name: string
  handle: string
  description: string | null
  status: VenueStatus
  status_reason: string | null
  /** its page in the store; null while shoppers do not see it */
  store_url?: string | null
  address_1: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  latitude: number | null
  longitude: number | null
  /** IANA name */
  time_zone: string
  /** ISO 4217, lower case */
  currency_code: string
  phone: string | null
  email: string | null
  /** how long a client may wait between two services of one visit */
  maximum_gap_minutes: number
  rating_average: number | null
  rating_count: number
  images?: VenueImage[]
  faqs?: VenueFaq[]
  resources?: VenueResource[]
  categories?: Named[]
  tags?: Named[]
  amenities?: Named[]
  opening_hours?: VenueHours
}

export const venues = resource<Venue, "venues", "venue">({
  path: "/admin/venues",
  plural: "venues",
  singular: "venue",
})
