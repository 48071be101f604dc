import { DAY_MINUTES } from "../slots/local-date"
import { buildTimeline, startOfWall, wallOfUtc } from "../slots/timeline"

const MINUTE_MS = 60_000

/** The local day of a zone, in days since the epoch, at an instant. */
export function localDayAt(zone: string, instant: Date): number {
  const about = Math.floor(instant.getTime() / (DAY_MINUTES * MINUTE_MS))
  const wall = wallOfUtc(buildTimeline(zone, about, about), Math.floor(instant.getTime() / MINUTE_MS))
  return Math.floor(wall / DAY_MINUTES)
}

/** The instant at which a local day of a zone begins. */
export function startOfDay(zone: string, day: number): Date {
  return new Date(startOfWall(buildTimeline(zone, day, day), day * DAY_MINUTES) * MINUTE_MS)
}
