import { longestOf, type Visit } from "../offer/ask"
import { DAY_MINUTES, fromEpochDay } from "../slots/local-date"
import type { Execute } from "../../sql"

/**
 * Visits of a service that limits them by staff and day wait for one another on that local day (days since the epoch),
 * because no constraint counts for them; a visit of several segments also on the days on which the later ones may
 * begin. Nothing waits where there is no limit. The locks end with the transaction.
 */
export async function lockDailyLimits(execute: Execute, visit: Visit, day: number): Promise<void> {
  const limited = visit.filter(({ offer }) => offer.limits.daily_per_staff !== null)
  const daysAfter = visit.length === 1 ? 0 : Math.ceil(longestOf(visit) / DAY_MINUTES)
  const days = Array.from({ length: 1 + daysAfter }, (_, after) => fromEpochDay(day + after))
  const keys = limited.flatMap(({ offer }) => days.map((date) => `daily ${offer.service_id} ${date}`))
  for (const key of [...new Set(keys)].sort()) {
    await execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [key])
  }
}
