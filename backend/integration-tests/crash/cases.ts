import type { Stop } from "./stops"

/** Completing a cart, statement by statement; the last four are the capture that follows the answer. */
export const COMPLETING: readonly Stop[] = [
  "order_written",
  "order_linked",
  "payment_linked",
  "cart_completed",
  "stock_reserved",
  "booking_confirmed",
  "session_authorized",
  "payment_written",
  "sums_authorized",
  "capture_written",
  "payment_captured",
  "sums_captured",
  "capture_booked",
]

/** Up to here the time is only held, so it can run out and be lost to someone else. */
export const BEFORE_CONFIRMATION: readonly Stop[] = COMPLETING.slice(0, 6)

/** The workflow's own way back when a payment is refused. */
export const GOING_BACK: readonly Stop[] = [
  "booking_held_again",
  "order_unlinked",
  "cart_reopened",
  "order_deleted",
]

/** Holding a visit: its time is claimed already. */
export const HOLDING: readonly Stop[] = ["line_written", "line_tied"]

/** Giving a booking and its money back. */
export const CANCELLING: readonly Stop[] = [
  "booking_cancelled",
  "refund_written",
  "refund_booked",
  "credit_confirmed",
]

/** A second kill, while an order that a first one cut off at `first` is put right. */
export const RECONCILING: readonly { first: Stop; second: Stop }[] = [
  { first: "booking_confirmed", second: "cart_reopened" },
  { first: "booking_confirmed", second: "order_unlinked" },
  { first: "booking_confirmed", second: "order_deleted" },
  { first: "session_authorized", second: "payment_written" },
  { first: "session_authorized", second: "sums_authorized" },
]
