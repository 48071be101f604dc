import type { BookingRow, OrderRow } from "./booking-row"

const UNPAID = new Set(["not_paid", "awaiting"])

/**
 * Whether what happened to a booking is final enough to tell. Completing a cart confirms its time before money
 * moves, so for a moment a booking is confirmed whose payment may still fail, which makes it a hold again: as long
 * as its order's payment is not authorized, the news waits.
 */
export function isSettled(eventName: string, booking: BookingRow, order: OrderRow | null): boolean {
  if (eventName !== "booking.confirmed" && eventName !== "booking.requested") return true
  if (booking.status === "held" || (booking.order_id !== null && order === null)) return false
  const collections = order?.payment_collections.filter(({ amount }) => amount > 0) ?? []
  return collections.length === 0 || collections.some(({ status }) => !UNPAID.has(status))
}
