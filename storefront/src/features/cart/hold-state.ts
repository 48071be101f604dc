import type { Translator } from "@/languages/message-types"
import type { Booking } from "@/lib/plaza/schemas/booking"

/** Whether a visit's time is still ours at an instant: held and not run out. */
export function isHeld(booking: Pick<Booking, "status" | "hold_expires_at">, now: Date): boolean {
  return (
    booking.status === "held" &&
    booking.hold_expires_at !== null &&
    Date.parse(booking.hold_expires_at) > now.getTime()
  )
}

const MILESTONES = [
  { below: 0, key: "holdEnded" },
  { below: 30_000, key: "holdEndsSeconds" },
  { below: 120_000, key: "holdEndsMinutes" },
] as const

/** What a screen reader should say about the time left: a few times in all, not every second. */
export function announcementFor(t: Translator<"cart">, millisecondsLeft: number): string {
  const milestone = MILESTONES.find(({ below }) => millisecondsLeft <= below)
  return milestone ? t(milestone.key) : ""
}

/** When the countdown starts to look urgent. */
export const WARNING_MS = 120_000
