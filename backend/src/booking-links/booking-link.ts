import { storefrontLink } from "../mail/links"
import { signLink } from "./link-token"

const VALID_AFTER_VISIT_MS = 30 * 86_400_000

/** The token of a booking's link, valid until 30 days after the end that the visit has now. */
export function bookingToken({ id, ends_at }: { id: string; ends_at: Date }): string {
  return signLink(id, new Date(ends_at.getTime() + VALID_AFTER_VISIT_MS))
}

/** The storefront's page of a booking for someone without an account; the link itself is the permission. */
export function guestBookingUrl(booking: { id: string; ends_at: Date }): string {
  return storefrontLink(`/bookings/${bookingToken(booking)}`)
}

/** The storefront's page of a booking for its signed-in customer. */
export function accountBookingUrl(bookingId: string): string {
  return storefrontLink(`/account/bookings/${encodeURIComponent(bookingId)}`)
}
