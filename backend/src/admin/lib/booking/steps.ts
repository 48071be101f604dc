import type { BookingStatus } from "./booking"

export type BookingStep = "confirm" | "decline" | "check-in" | "complete" | "no-show" | "cancel"

/** What the venue may do next in each state; the backend decides in the end (no-show can be taken back that day only). */
export const STEPS: Record<BookingStatus, BookingStep[]> = {
  held: [],
  requested: ["confirm", "decline", "cancel"],
  confirmed: ["check-in", "complete", "no-show", "cancel"],
  checked_in: ["complete"],
  no_show: ["check-in"],
  completed: [],
  cancelled: [],
  declined: [],
  expired: [],
  released: [],
}

/** Steps that take something from the customer; they are asked about first, and may be explained. */
export const EXPLAINED: readonly BookingStep[] = ["decline", "no-show", "cancel"]
