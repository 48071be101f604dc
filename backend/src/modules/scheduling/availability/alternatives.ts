import type { HoldRequest } from "../bookings/place-hold"
import { localDayOf, timelineOf } from "../offer/ask"
import type { Execute } from "../sql"
import { availabilityOf } from "./availability"

const DAYS = 7
const MOST = 5

/**
 * The starts nearest to one that was taken, with the same staff member if one was asked for: at most five, within
 * seven days before or after, the nearest first and the earlier of two that are equally near. Instants UTC.
 */
export async function nearestAlternatives(execute: Execute, request: HoldRequest): Promise<string[]> {
  const { offer, choice, now, starts_at } = request
  const aboutDay = Math.floor(starts_at.getTime() / 86_400_000)
  const timeline = timelineOf(offer, { from_day: aboutDay, to_day: aboutDay, now })
  const day = localDayOf(timeline, starts_at)
  const { days } = await availabilityOf(execute, {
    offer,
    choice,
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
