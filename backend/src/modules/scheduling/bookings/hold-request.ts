import type { Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"

/** The price of one segment, add-ons and all its places included, in major units of the offer's currency. */
export interface SegmentPrice {
  standard: number
  /** Staff who ask another price, by id. */
  by_staff: Record<string, number>
}

/** One segment of a visit that is to be held. */
export interface SegmentRequest {
  offer: Offer
  choice: Choice
  price: SegmentPrice
}

/** A visit that is to be held: its segments in order, all at one venue. Instants UTC. */
export interface HoldRequest {
  segments: SegmentRequest[]
  starts_at: Date
  cart_id: string | null
  customer_id: string | null
  source: "online" | "walk_in" | "phone"
  party_size: number
  notes: string | null
  /** How long the hold lasts, in minutes. */
  hold_minutes: number
  now: Date
  /** The desk waives hours, notice, horizon, limits and buffers. */
  override_rules?: boolean
  /** The desk accepts that the visit overlaps another one. */
  accept_overlap?: boolean
}

/** A booking that now keeps its time, with its segments in order; `price` is what each costs with who performs it. */
export interface PlacedHold {
  booking_id: string
  segments: { segment_id: string; variant_id: string; quantity: number; price: number }[]
}
