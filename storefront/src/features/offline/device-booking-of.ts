import type { Booking } from "@/lib/plaza/schemas/booking"
import type { DeviceBooking } from "./device-bookings"

/** What of a booking stays on the device: when and where, no name, no note and no price. */
export function deviceBookingOf({
  id,
  number,
  starts_at,
  ends_at,
  time_zone,
  venue,
  segments,
}: Booking): DeviceBooking {
  return {
    id,
    number,
    starts_at,
    ends_at,
    time_zone,
    venue: venue.name,
    services: segments.flatMap(({ title }) => (title ? [title] : [])),
  }
}
