import type { Visit } from "../offer/ask"
import { fromEpochDay } from "../slots/local-date"
import type { Execute } from "../sql"

/**
 * Visits of a service that limits them by staff and day wait for one another on that local day (days since the epoch),
 * because no constraint counts for them. Nothing waits where there is no limit. The locks end with the transaction.
 */
export async function lockDailyLimits(execute: Execute, visit: Visit, day: number): Promise<void> {
  const limited = visit.filter(({ offer }) => offer.limits.daily_per_staff !== null)
  const keys = [...new Set(limited.map(({ offer }) => `daily ${offer.service_id} ${fromEpochDay(day)}`))]
  for (const key of keys.sort()) {
    await execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [key])
  }
}
