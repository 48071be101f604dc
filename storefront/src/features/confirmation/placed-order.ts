import "server-only"
import { listCartBookings } from "@/lib/plaza/cart-bookings"
import { findOrder } from "@/lib/plaza/orders"
import type { Booking } from "@/lib/plaza/schemas/booking"
import type { Order } from "@/lib/plaza/schemas/order"
import { readPlacedOrder } from "@/lib/session/placed-order-cookie"

/** The order placed last on this device with its visits; null when there is none. */
export async function loadPlacedOrder(): Promise<{ order: Order; bookings: Booking[] } | null> {
  const placed = await readPlacedOrder()
  if (!placed) {
    return null
  }
  const [order, bookings] = await Promise.all([findOrder(placed.order_id), listCartBookings(placed.cart_id)])
  return order && { order, bookings: bookings.filter((booking) => booking.order_id === order.id) }
}
