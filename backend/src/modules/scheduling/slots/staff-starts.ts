import { intersect, isFree, type Interval } from "./interval"
import { DAY_MINUTES, weekdayOf } from "./local-date"
import type { SlotQuestion, StaffSubject } from "./question"
import { endOfWall, startOfWall, utcOfWall } from "./timeline"
import { expandPlan } from "./week-plan"

/** Windows may begin up to this many days before the day they are asked for. */
const LOOK_BACK_DAYS = 3
const LOOK_AHEAD_DAYS = 2

/** The venue's opening intervals around the days asked for, in wall minutes; the same for all staff. */
export function openingOf(question: SlotQuestion): Interval[] {
  return expandPlan(question.opening, question.from_day - LOOK_BACK_DAYS, question.to_day + LOOK_AHEAD_DAYS)
}

/**
 * Calls `offer(utc, day)` for every start at which one staff member is at work and free for the whole visit with
 * its buffers. The grid counts wall minutes from the window's nominal start; a window that began more than a day
 * before counts from the day's own midnight, so that an endless one has the same grid whatever range is asked.
 */
export function eachStart(
  question: SlotQuestion,
  opening: readonly Interval[],
  staff: StaffSubject,
  offer: (utc: number, day: number) => void,
): void {
  const shifts = expandPlan(staff.shifts, question.from_day - LOOK_BACK_DAYS, question.to_day + LOOK_AHEAD_DAYS)
  const lastDay = Math.min(question.to_day, question.today + question.maximum_advance_days)
  for (const window of intersect(shifts, opening)) {
    const firstUtc = startOfWall(question.timeline, window.start)
    const lastUtc = endOfWall(question.timeline, window.end) - question.duration
    const from = Math.max(question.from_day, Math.floor(window.start / DAY_MINUTES))
    const to = Math.min(lastDay, Math.floor((window.end - 1) / DAY_MINUTES))
    for (let day = from; day <= to; day++) {
      if (!inSeason(question, day)) continue
      for (const wall of gridOf(window, day, question.interval)) {
        if (!inServiceHours(question, day, wall)) continue
        for (const utc of utcOfWall(question.timeline, wall)) {
          if (utc < firstUtc || utc > lastUtc || utc < question.now + question.minimum_notice) continue
          const busyFrom = utc - question.buffer_before
          const busyUntil = utc + question.duration + question.buffer_after
          if (isFree(staff.busy, busyFrom, busyUntil)) offer(utc, day)
        }
      }
    }
  }
}

function* gridOf(window: Interval, day: number, interval: number): Generator<number> {
  const midnight = day * DAY_MINUTES
  const anchor = window.start >= midnight - DAY_MINUTES ? window.start : midnight
  const low = Math.max(window.start, midnight)
  const high = Math.min(window.end, midnight + DAY_MINUTES)
  for (let wall = anchor + Math.ceil((low - anchor) / interval) * interval; wall < high; wall += interval) {
    yield wall
  }
}

function inSeason({ service }: SlotQuestion, day: number): boolean {
  return (
    (service.season_from === undefined || service.season_from <= day) &&
    (service.season_until === undefined || service.season_until >= day)
  )
}

function inServiceHours({ service, duration }: SlotQuestion, day: number, wall: number): boolean {
  if (!service.weekly) return true
  const weekday = weekdayOf(day)
  const minute = wall - day * DAY_MINUTES
  return service.weekly.some(
    (rule) => rule.weekday === weekday && minute >= rule.start && minute + duration <= rule.end,
  )
}
