import type { Booking } from "@/lib/plaza/schemas/booking"

/**
 * The booking page with a visit's service, option and person chosen already.
 *
 * @param replaces the visit in the cart whose place the new time takes
 */
export function bookAgainHref(booking: Booking, replaces?: string): string {
  const [segment] = booking.segments
  const parameters = new URLSearchParams()
  if (segment) {
    parameters.set("service", segment.service_id)
    parameters.set("variant", segment.variant_id)
    if (segment.staff && !segment.any_staff) {
      parameters.set("staff", segment.staff.id)
    }
  }
  if (replaces) {
    parameters.set("replaces", replaces)
  }
  return `/venues/${booking.venue.handle ?? booking.venue.id}/book?${parameters.toString()}`
}
