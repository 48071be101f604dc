import type { Offer } from "../offer/offer"
import { localDayAt, startOfDay } from "./local-day"

/**
 * Between which instants a session must start to be booked at a moment: after the minimum notice, and until the
 * end of the last local day of the booking horizon. Empty (`until` not after `from`) while the offer is closed.
 */
export function bookableSpan(offer: Offer, now: Date): { from: Date; until: Date } {
  const from = new Date(now.getTime() + offer.minimum_notice_minutes * 60_000)
  if (!offer.bookable) return { from, until: from }
  const lastDay = localDayAt(offer.time_zone, now) + offer.maximum_advance_days
  return { from, until: startOfDay(offer.time_zone, lastDay + 1) }
}
