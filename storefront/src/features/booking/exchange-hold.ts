import "server-only"
import { holdTime, listCartBookings, releaseBooking } from "@/lib/plaza/cart-bookings"
import type { HoldRequest } from "@/lib/plaza/cart-bookings"
import { hasCode } from "@/lib/plaza/error"

type Exchange = {
  cartId: string
  request: HoldRequest
  attempt: string
  /** The visit in the cart whose place the new one takes. */
  replaces: string | null
}

/**
 * Holds a time, and lets go of the one it replaces only when the new one is safe. Only if the old hold may itself be
 * in the way (a shift by a quarter of an hour, say) is it let go first.
 *
 * @throws {PlazaError} like {@link holdTime}
 */
export async function exchangeHold({ cartId, request, attempt, replaces }: Exchange): Promise<void> {
  const old = replaces
    ? (await listCartBookings(cartId)).find((booking) => booking.id === replaces)
    : undefined
  if (!old) {
    await holdTime(cartId, request, attempt)
    return
  }
  try {
    await holdTime(cartId, request, attempt)
    await releaseBooking(cartId, old.id)
  } catch (error) {
    if (!hasCode(error, "slot_unavailable") || !isNear(old, request.starts_at)) {
      throw error
    }
    await releaseBooking(cartId, old.id)
    await holdTime(cartId, request, `${attempt}-again`)
  }
}

/** Visits of about the same length get into each other's way, buffers included, up to two lengths apart. */
function isNear(old: { starts_at: string; ends_at: string }, startsAt: string): boolean {
  const length = Date.parse(old.ends_at) - Date.parse(old.starts_at)
  return Math.abs(Date.parse(startsAt) - Date.parse(old.starts_at)) < length * 2
}
