import type { Booking, BookingStatus } from "./booking"

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

/** Steps that take something from the customer; they are asked about first, and may be explained. A fee keeps what was paid. */
export const explained = ({ policy, paid_total }: Pick<Booking, "policy" | "paid_total">): BookingStep[] =>
  paid_total > 0 && policy?.no_show_fee_percentage !== 0
    ? ["decline", "no-show", "cancel"]
    : ["decline", "cancel"]

/** How many steps are one click away: all three outcomes once a visit should have begun. */
export const outcomesAtHand = ({ starts_at }: Pick<Booking, "starts_at">, now: number): number =>
  Date.parse(starts_at) <= now ? 3 : 2
