import type { Booking } from "@/lib/plaza/schemas/booking"

type Movable = Pick<Booking, "status" | "starts_at" | "policy" | "reschedule_count">

/**
 * Whether a visit's customer may move it now: it is still to come, moves are left, and where cancelling late costs
 * something, cancelling is still free. The backend decides; this keeps the page from offering what it would refuse.
 */
export function canReschedule({ status, starts_at, policy, reschedule_count }: Movable, now: Date): boolean {
  const starts = Date.parse(starts_at)
  if ((status !== "confirmed" && status !== "requested") || starts <= now.getTime()) {
    return false
  }
  if (policy === null) {
    return true
  }
  const hasMovesLeft = policy.max_reschedules === null || reschedule_count < policy.max_reschedules
  const isFree =
    policy.late_fee_percentage === 0 || now.getTime() <= starts - policy.free_until_minutes * 60_000
  return hasMovesLeft && isFree
}
