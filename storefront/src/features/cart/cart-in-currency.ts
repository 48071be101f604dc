import "server-only"
import { createCart, currentCart } from "@/lib/plaza/carts"
import { listCartBookings, releaseBooking } from "@/lib/plaza/cart-bookings"
import { regionOfCurrency } from "@/lib/plaza/regions"
import type { Cart } from "@/lib/plaza/schemas/cart"
import { writeCartId } from "@/lib/session/cart-cookie"

/**
 * The shopper's cart, made if need be, in the wanted currency. Only in server actions.
 *
 * @param leaveOther the shopper agreed to leave a cart in another currency behind
 * @returns `mismatch` with the currency of a filled cart that is in the way
 */
export async function cartInCurrency(
  currency: string,
  leaveOther: boolean,
): Promise<{ cart: Cart } | { mismatch: string }> {
  const current = await currentCart()
  if (current?.currency_code === currency) {
    return { cart: current }
  }
  if (current && current.items.length > 0) {
    if (!leaveOther) {
      return { mismatch: current.currency_code }
    }
    await releaseAll(current.id)
  }
  const cart = await createCart((await regionOfCurrency(currency)).id)
  await writeCartId(cart.id)
  return { cart }
}

/** Times in a cart that is left behind should not stay blocked until their holds run out. */
async function releaseAll(cartId: string): Promise<void> {
  const bookings = await listCartBookings(cartId)
  await Promise.all(bookings.map((booking) => releaseBooking(cartId, booking.id)))
}
