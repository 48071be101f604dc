import { storefrontLink } from "../../../mail/links"
import type { MailToQueue } from "../mail-to-queue"
import type { ClaimedEvent } from "./claimed-event"
import type { LoadedBooking } from "./load-booking"

function details({ booking, venue, staff, name }: LoadedBooking) {
  const freeUntilMinutes = booking.policy?.free_until_minutes
  const segments = [...booking.segments].sort((a, b) => a.rank - b.rank)
  return {
    number: booking.number,
    customer_name: name,
    venue,
    segments: segments.map(({ title, variant_title, staff_id }) => ({
      title,
      variant_title,
      staff_name: staff.get(staff_id) ?? null,
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
    url: storefrontLink(`/account/bookings/${encodeURIComponent(booking.id)}`),
  }
}

/**
 * The mail that tells the customer of an event, or null when the event is none that is told or there is no address.
 * Its key is the event's id: an event that is delivered twice makes one mail.
 */
export function bookingMail(
  event: Pick<ClaimedEvent, "id" | "name">,
  loaded: LoadedBooking,
): MailToQueue | null {
  if (!loaded.email) return null
  const { booking } = loaded
  const envelope = { key: event.id, to: loaded.email }
  switch (event.name) {
    case "booking.confirmed":
      return { ...envelope, template: "booking_confirmed", data: details(loaded) }
    case "booking.requested":
      return { ...envelope, template: "booking_requested", data: details(loaded) }
    case "booking.cancelled":
    case "booking.declined":
      return {
        ...envelope,
        template: "booking_cancelled",
        data: {
          ...details(loaded),
          outcome: event.name === "booking.declined" ? "declined" : "cancelled",
          cancelled_by: booking.cancelled_by,
          fee: booking.cancellation_fee,
          refund: booking.refund_total,
        },
      }
    default:
      return null
  }
}
