import type { Booking } from "@/lib/plaza/schemas/booking"

/** What an order has come to, in a few words: booked is only what no venue has to confirm first. */
export function headline(bookings: Pick<Booking, "status">[]): string {
  if (bookings.length === 0) {
    return "Thank you"
  }
  return bookings.every(({ status }) => status === "requested") ? "Your request is sent" : "You are booked"
}
