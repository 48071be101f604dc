import type { Except } from "../occupancy/load-taken"
import { localDayOf, timelineOf, type Visit } from "../offer/ask"
import type { Execute } from "../sql"
import { availabilityOf } from "./availability"

const DAYS = 7
const MOST = 5

/**
 * The starts nearest to one that was taken, with the same staff if some were asked for: at most five, within
 * seven days before or after, the nearest first and the earlier of two that are equally near. Instants UTC.
 */
export async function nearestAlternatives(
  execute: Execute,
  request: { visit: Visit; starts_at: Date; party_size: number; now: Date } & Except,
): Promise<string[]> {
  const { visit, now, starts_at, party_size, booking_id } = request
  const aboutDay = Math.floor(starts_at.getTime() / 86_400_000)
  const timeline = timelineOf(visit, { from_day: aboutDay, to_day: aboutDay, now })
  const day = localDayOf(timeline, starts_at)
  const { days } = await availabilityOf(execute, {
    visit,
    party_size,
    booking_id,
    now,
    from_day: Math.max(day - DAYS, localDayOf(timeline, now)),
    to_day: day + DAYS,
    include_staff: false,
  })
  const distance = (instant: string) => Math.abs(Date.parse(instant) - starts_at.getTime())
  return days
    .flatMap(({ slots }) => slots.map((slot) => slot.starts_at))
    .sort((a, b) => distance(a) - distance(b) || a.localeCompare(b))
    .slice(0, MOST)
}
