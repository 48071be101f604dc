import type { Translator } from "@/languages/message-types"
import type { Booking } from "@/lib/plaza/schemas/booking"

/** What an order has come to, in a few words: booked is only what no venue has to confirm first. */
export function headline(t: Translator<"confirmation">, bookings: Pick<Booking, "status">[]): string {
  if (bookings.length === 0) {
    return t("thankYou")
  }
  return bookings.every(({ status }) => status === "requested") ? t("requestSent") : t("youAreBooked")
}
