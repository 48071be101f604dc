import type { Except } from "../occupancy/load-taken"
import { localDayOf, timelineOf, type Visit } from "../offer/ask"
import type { Execute } from "../../sql"
import { availabilityOf } from "./availability"

const DAYS = 7
const MOST = 5
const DAY_MS = 86_400_000

/** The day before and the day after hold all starts this near, also where a day is two hours short. */
const NEAR_MS = 22 * 3_600_000

/** A start that someone wanted and did not get. */
export type LostStart = { visit: Visit; starts_at: Date; party_size: number; now: Date } & Except

/**
 * The starts nearest to one that was taken, with the same staff if some were asked for: at most five, within
 * seven days before or after, the nearest first and the earlier of two that are equally near. Instants UTC.
 */
export async function nearestAlternatives(execute: Execute, lost: LostStart): Promise<string[]> {
  const near = await startsAround(execute, lost, 1)
  const enough = near.length === MOST && near.every((start) => distanceTo(lost, start) <= NEAR_MS)
  return enough ? near : startsAround(execute, lost, DAYS)
}

async function startsAround(execute: Execute, lost: LostStart, days: number): Promise<string[]> {
  const { visit, now, starts_at, party_size, booking_id } = lost
  const aboutDay = Math.floor(starts_at.getTime() / DAY_MS)
  const timeline = timelineOf(visit, { from_day: aboutDay, to_day: aboutDay, now })
  const day = localDayOf(timeline, starts_at)
  const listed = await availabilityOf(execute, {
    visit,
    party_size,
    booking_id,
    now,
    from_day: Math.max(day - days, localDayOf(timeline, now)),
    to_day: day + days,
    include_staff: false,
  })
  return listed.days
    .flatMap(({ slots }) => slots.map((slot) => slot.starts_at))
    .sort((a, b) => distanceTo(lost, a) - distanceTo(lost, b) || a.localeCompare(b))
    .slice(0, MOST)
}

const distanceTo = ({ starts_at }: LostStart, instant: string) =>
  Math.abs(Date.parse(instant) - starts_at.getTime())
