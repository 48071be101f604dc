import { z } from "@medusajs/framework/zod"
import type { MailToQueue } from "../mail-to-queue"
import { bookingAttachment, bookingDetails } from "./booking-details"
import type { ClaimedEvent } from "./claimed-event"
import type { LoadedBooking } from "./load-booking"

const rescheduled = z.object({
  from_starts_at: z.coerce.date(),
  by: z.enum(["customer", "vendor", "platform", "system"]),
})

/**
 * The mail that tells the customer of an event, or null when the event is none that is told, has been overtaken, or there
 * is no address. Its key is the event's id: an event that is delivered twice makes one mail.
 */
export function bookingMail(
  { id, name, payload }: Pick<ClaimedEvent, "id" | "name" | "payload">,
  loaded: LoadedBooking,
  now: Date = new Date(),
): MailToQueue | null {
  if (!loaded.email) return null
  const { booking } = loaded
  const envelope = { key: id, to: loaded.email }
  const details = () => bookingDetails(loaded)
  switch (name) {
    case "booking.confirmed":
      return {
        ...envelope,
        template: "booking_confirmed",
        data: { ...details(), ...bookingAttachment(loaded) },
      }
    case "booking.requested":
      return { ...envelope, template: "booking_requested", data: details() }
    case "booking.rescheduled": {
      const { from_starts_at, by } = rescheduled.parse(payload)
      const moved = { previous_starts_at: from_starts_at.toISOString(), rescheduled_by: by }
      return {
        ...envelope,
        template: "booking_rescheduled",
        data: { ...details(), ...bookingAttachment(loaded), ...moved },
      }
    }
    case "booking.cancelled":
    case "booking.declined":
      return {
        ...envelope,
        template: "booking_cancelled",
        data: {
          ...details(),
          ...bookingAttachment(loaded),
          outcome: name === "booking.declined" ? "declined" : "cancelled",
          cancelled_by: booking.cancelled_by,
          fee: booking.cancellation_fee,
          refund: booking.refund_total,
        },
      }
    case "booking.expired":
      // A hold that ran out was never more than a cart's; only a request has an order.
      if (booking.order_id === null) return null
      return {
        ...envelope,
        template: "booking_expired",
        data: { ...details(), ...bookingAttachment(loaded), refund: booking.refund_total },
      }
    case "booking.no_show":
      if (booking.status !== "no_show" || !booking.cancellation_fee) return null
      return {
        ...envelope,
        template: "booking_no_show",
        data: { ...details(), fee: booking.cancellation_fee, refund: booking.refund_total },
      }
    case "booking.reminder":
      if (booking.status !== "confirmed" || booking.starts_at <= now) return null
      return { ...envelope, template: "booking_reminder", data: details() }
    default:
      return null
  }
}
