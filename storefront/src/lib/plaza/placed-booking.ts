import "server-only"
import { nullWhenMissing } from "./null-when-missing"
import { plaza } from "./sdk"

/** A visit of a completed cart as a calendar file; null when the cart has none of that id. */
export async function placedBookingCalendar(cartId: string, bookingId: string): Promise<string | null> {
  const { client } = await plaza()
  const [cart, booking] = [cartId, bookingId].map(encodeURIComponent)
  return nullWhenMissing(client.fetchText(`/store/carts/${cart}/bookings/${booking}/calendar.ics`))
}
