import { wishParameters } from "@/features/booking/visit-wish"
import type { Booking } from "@/lib/plaza/schemas/booking"

/**
 * The booking page with a visit's services, options, add-ons and people chosen already.
 *
 * @param replaces the visit in the cart whose place the new time takes
 */
export function bookAgainHref(booking: Booking, replaces?: string): string {
  const parameters = wishParameters(booking.segments)
  if (replaces) {
    parameters.set("replaces", replaces)
  }
  return `/venues/${booking.venue.handle ?? booking.venue.id}/book?${parameters.toString()}`
}
