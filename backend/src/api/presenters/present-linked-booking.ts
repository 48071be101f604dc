import type { MedusaContainer } from "@medusajs/framework/types"
import { loadBooking } from "./load-bookings"
import type { BookingView } from "./present-booking"

/**
 * A booking for whoever holds its link: field by field what such a reader may see, so that what is added to bookings
 * later is not shown by itself. Nothing tells who the customer is: no id, name, address or phone, no words that were
 * written, and neither order nor cart, which know the e-mail address.
 */
export function presentLinkedBooking(booking: BookingView) {
  return {
    id: booking.id,
    number: booking.number,
    status: booking.status,
    starts_at: booking.starts_at,
    ends_at: booking.ends_at,
    local_starts_at: booking.local_starts_at,
    time_zone: booking.time_zone,
    venue: { id: booking.venue.id, name: booking.venue.name, handle: booking.venue.handle },
    party_size: booking.party_size,
    currency_code: booking.currency_code,
    total: booking.total,
    deposit_total: booking.deposit_total,
    paid_total: booking.paid_total,
    balance_due: booking.balance_due,
    payment_status: booking.payment_status,
    cancellation_fee: booking.cancellation_fee,
    refund_total: booking.refund_total,
    cancelled_by: booking.cancelled_by,
    segments: booking.segments.map((segment) => ({
      service_id: segment.service_id,
      variant_id: segment.variant_id,
      title: segment.title,
      variant_title: segment.variant_title,
      staff: segment.staff,
      any_staff: segment.any_staff,
      starts_at: segment.starts_at,
      ends_at: segment.ends_at,
      quantity: segment.quantity,
      price: segment.price,
      add_ons: segment.add_ons,
    })),
    reschedule_count: booking.reschedule_count,
    policy: booking.policy,
    history: booking.history.map(({ at, by, from, to, event }) => ({
      at,
      by: { type: by.type },
      from,
      to,
      event,
    })),
  }
}

/** A booking as its link shows it. */
export async function loadLinkedBooking(container: MedusaContainer, id: string) {
  return presentLinkedBooking(await loadBooking(container, id, "store"))
}
