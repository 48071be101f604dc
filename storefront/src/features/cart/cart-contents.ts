import "server-only"
import { cache } from "react"
import { listCartBookings } from "@/lib/plaza/cart-bookings"
import { currentCart } from "@/lib/plaza/carts"
import type { Booking } from "@/lib/plaza/schemas/booking"
import type { Cart, LineItem } from "@/lib/plaza/schemas/cart"
import { isHeld } from "./hold-state"

export type CartContents = {
  cart: Cart
  /** Visits that are held, and those whose hold has run out while they lay in the cart. */
  bookings: Booking[]
  expired: Booking[]
  /** The lines that are goods. */
  products: LineItem[]
}

/** The shopper's cart with its visits told apart from its goods; null when there is nothing in it. */
export const cartContents = cache(async (): Promise<CartContents | null> => {
  const cart = await currentCart()
  if (!cart) {
    return null
  }
  const now = new Date()
  const all = await listCartBookings(cart.id)
  const bookings = all.filter((booking) => isHeld(booking, now))
  const expired = all.filter(({ status, id }) => {
    return (status === "held" || status === "expired") && bookings.every((booking) => booking.id !== id)
  })
  const products = cart.items.filter((item) => item.metadata.booking_id === null)
  return bookings.length + expired.length + products.length > 0 ? { cart, bookings, expired, products } : null
})
