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
  { below: 0, words: "Your hold has ended." },
  { below: 30_000, words: "Your hold ends in less than 30 seconds." },
  { below: 120_000, words: "Your hold ends in less than 2 minutes." },
]

/** What a screen reader should say about the time left: a few times in all, not every second. */
export function announcementFor(millisecondsLeft: number): string {
  return MILESTONES.find(({ below }) => millisecondsLeft <= below)?.words ?? ""
}

/** When the countdown starts to look urgent. */
export const WARNING_MS = 120_000
