/** The states of a booking. */
export type BookingStatus =
  | "held"
  | "requested"
  | "confirmed"
  | "checked_in"
  | "completed"
  | "cancelled"
  | "declined"
  | "no_show"
  | "expired"
  | "released"

/** A step that a person takes with a booking. */
export type BookingAction =
  "confirm" | "decline" | "cancel" | "lapse" | "check_in" | "complete" | "no_show" | "release"

const STEPS: Record<BookingAction, { from: readonly BookingStatus[]; to: BookingStatus }> = {
  confirm: { from: ["requested"], to: "confirmed" },
  decline: { from: ["requested"], to: "declined" },
  cancel: { from: ["requested", "confirmed"], to: "cancelled" },
  lapse: { from: ["requested"], to: "expired" },
  check_in: { from: ["confirmed", "no_show"], to: "checked_in" },
  complete: { from: ["confirmed", "checked_in"], to: "completed" },
  no_show: { from: ["confirmed"], to: "no_show" },
  release: { from: ["held"], to: "released" },
}

/** States in which a booking no longer keeps its time. */
export const FREED: readonly BookingStatus[] = ["cancelled", "declined", "expired", "released"]

/**
 * Where a step leads from a state, or null when the state does not allow it. `lapse` is the end of a request that
 * nobody answered. A no-show may still be checked in
 * on the same local day (`sameLocalDay`).
 */
export function nextStatus(
  action: BookingAction,
  from: BookingStatus,
  sameLocalDay: boolean,
): BookingStatus | null {
  const step = STEPS[action]
  if (!step.from.includes(from)) return null
  if (action === "check_in" && from === "no_show" && !sameLocalDay) return null
  return step.to
}
