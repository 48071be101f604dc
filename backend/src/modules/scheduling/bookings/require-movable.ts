import { conflict } from "../conflict"
import type { MovingBooking, Reschedule } from "./reschedule"

/**
 * Checks that a booking may move: it is still to come, and a customer has moves left. Where cancelling late costs
 * something, a customer moves only as long as cancelling is free: else a move would be the way around the fee.
 * @throws 409 `invalid_transition`, `reschedule_limit_reached`, `too_late_to_reschedule`
 */
export function requireMovable(booking: MovingBooking, { by, now }: Pick<Reschedule, "by" | "now">): void {
  const { status, policy, reschedule_count } = booking
  if (status !== "confirmed" && status !== "requested") {
    throw conflict("invalid_transition", `A booking that is ${status} cannot be moved`)
  }
  if (by.type !== "customer") return
  const starts = Number(booking.starts_ms)
  if (starts <= now.getTime()) throw conflict("invalid_transition", "A visit that has begun cannot be moved")
  if (policy.max_reschedules !== null && reschedule_count >= policy.max_reschedules) {
    throw conflict("reschedule_limit_reached", `This booking may be moved ${policy.max_reschedules} times`)
  }
  const free_until = new Date(starts - policy.free_until_minutes * 60_000)
  if (policy.late_fee_percentage > 0 && now > free_until) {
    throw conflict("too_late_to_reschedule", "The time to move this booking has passed", { free_until })
  }
}
