import type { InferTypeOf } from "@medusajs/framework/types"
import type { Booking } from "../../modules/scheduling/models/booking"
import { bookingNumber } from "./booking-number"
import { moneyOfBooking } from "./booking-money"
import type { Reader } from "./load-bookings"
import type { OrderMoney } from "./order-money"

type BookingRow = InferTypeOf<typeof Booking>

/** Rows of other modules that a booking names, by id. */
export interface Names {
  venues: ReadonlyMap<string, { id: string; name: string; handle: string }>
  staff: ReadonlyMap<string, { id: string; name: string }>
  contactOf: (booking: { vendor_id: string; customer_id: string | null }) => object | undefined
  money: ReadonlyMap<string, OrderMoney>
}

export type BookingView = ReturnType<typeof presentBooking>

/** A booking as routes answer it: instants UTC, amounts in major units of `currency_code`. */
export function presentBooking(row: BookingRow, names: Names, reader: Reader) {
  const venue = names.venues.get(row.venue_id)
  const order = row.order_id === null ? undefined : names.money.get(row.order_id)
  const history = [...row.history].sort((a, b) => a.at.getTime() - b.at.getTime())
  return {
    id: row.id,
    number: bookingNumber(row.number),
    status: row.status,
    source: row.source,
    starts_at: row.starts_at,
    ends_at: row.ends_at,
    local_starts_at: row.local_starts_at,
    time_zone: row.time_zone,
    venue: { id: row.venue_id, name: venue?.name ?? "", handle: venue?.handle ?? "" },
    customer_id: row.customer_id,
    order_id: row.order_id,
    cart_id: row.status === "held" || reader === "admin" ? row.cart_id : null,
    party_size: row.party_size,
    notes: row.notes,
    currency_code: row.currency_code,
    ...moneyOfBooking(row, order),
    hold_expires_at: row.hold_expires_at,
    hold_extended: row.hold_extended,
    session_id: row.session_id,
    reschedule_count: row.reschedule_count,
    cancelled_by: row.cancelled_by,
    segments: [...row.segments]
      .sort((a, b) => a.rank - b.rank)
      .map((segment) => ({
        id: segment.id,
        service_id: segment.service_id,
        variant_id: segment.variant_id,
        title: segment.title,
        variant_title: segment.variant_title,
        staff:
          segment.staff_id === null
            ? null
            : { id: segment.staff_id, name: names.staff.get(segment.staff_id)?.name ?? "" },
        any_staff: segment.any_staff,
        starts_at: segment.starts_at,
        ends_at: segment.ends_at,
        quantity: segment.quantity,
        price: Number(segment.price),
        add_ons: segment.add_ons ?? [],
        line_item_id: segment.line_item_id,
      })),
    policy: row.policy,
    history: history.map(({ at, by_type, by_id, from, to, reason_code, reason, event, details }) => ({
      at,
      by: reader === "admin" ? { type: by_type, id: by_id } : { type: by_type },
      from,
      to,
      reason_code,
      reason,
      event,
      details,
    })),
    created_at: row.created_at,
    ...(reader === "admin" ? { vendor_id: row.vendor_id, customer: names.contactOf(row) ?? null } : {}),
  }
}
