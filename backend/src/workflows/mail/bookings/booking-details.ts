import { accountBookingUrl, guestBookingUrl } from "../../../booking-links/booking-link"
import { placeOf } from "../../../calendar/load-places"
import { clientEvent } from "../../../calendar/visit-event"
import { writeCalendar } from "../../../calendar/write-calendar"
import type { LoadedBooking } from "./load-booking"

/** Where the reader finds the booking: in their account, or by a link that is the permission itself. */
export function bookingUrl({ booking, hasAccount }: LoadedBooking): string {
  return hasAccount ? accountBookingUrl(booking.id) : guestBookingUrl(booking)
}

/** What every mail about a booking tells. */
export function bookingDetails(loaded: LoadedBooking) {
  const { booking, venue, staff, name } = loaded
  const freeUntilMinutes = booking.policy?.free_until_minutes
  const segments = [...booking.segments].sort((a, b) => a.rank - b.rank)
  return {
    number: booking.number,
    customer_name: name,
    venue,
    segments: segments.map(({ title, variant_title, staff_id }) => ({
      title,
      variant_title,
      staff_name: staff.get(staff_id ?? "") ?? null,
    })),
    starts_at: booking.starts_at.toISOString(),
    ends_at: booking.ends_at.toISOString(),
    time_zone: booking.time_zone,
    currency_code: booking.currency_code,
    total: booking.total,
    cancellation:
      freeUntilMinutes === undefined
        ? null
        : {
            // Elapsed time before the start, inclusive, also over a change of the clocks.
            free_until: new Date(booking.starts_at.getTime() - freeUntilMinutes * 60_000).toISOString(),
            late_fee_percentage: booking.policy?.late_fee_percentage ?? 0,
          },
    url: bookingUrl(loaded),
  }
}

/** The visit as a calendar file to attach; a program that has it already takes the one with the higher SEQUENCE. */
export function bookingAttachment(loaded: LoadedBooking): { calendar: string } {
  const { booking, venue } = loaded
  const titles = [...booking.segments].sort((a, b) => a.rank - b.rank).map(({ title }) => title)
  return {
    calendar: writeCalendar([clientEvent({ ...booking, titles }, placeOf(venue), bookingUrl(loaded))]),
  }
}
