import { formatTime } from "@/lib/format/zone-time"

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number)
  return hour * 60 + minute
}

/**
 * The next instant at which a zone's clock shows a time, some days later; when clocks change in between, an hour beside it.
 *
 * @param time `HH:mm`
 */
export function nextWallTime(now: Date, time: string, daysLater: number, timeZone: string): Date {
  const shown = minutesOf(formatTime("en", now, timeZone))
  const ahead = (minutesOf(time) - shown + DAY_MINUTES) % DAY_MINUTES
  return new Date(now.getTime() + (ahead + daysLater * DAY_MINUTES) * MINUTE_MS)
}
