import { conflict } from "../conflict"

/**
 * Checks that a booking is still what the caller saw, so that of two who change it at once the second is told.
 * @throws 409 `booking_changed`
 */
export function requireSequence(booking: { sequence: number }, seen: number | undefined): void {
  if (seen === undefined || seen === booking.sequence) return
  throw conflict("booking_changed", "This booking has been changed in the meantime", {
    sequence: booking.sequence,
  })
}
