import type { BookingAccess } from "@/lib/plaza/booking-access"
import type { Availability } from "@/lib/plaza/schemas/availability"

/** All that the page on which a visit is moved needs to know in the browser. */
export type RescheduleOffer = {
  access: BookingAccess
  title: string
  venue: { name: string; time_zone: string }
  /** When the visit is now. */
  starts_at: string
  ends_at: string
  /** Whom it was booked with; null when nobody was asked for. */
  person: string | null
  service: { kind: "appointment" | "class" }
  /** The venue's local dates between which can be booked. */
  today: string
  lastDay: string
  start: { from: string; availability: Availability }
}
