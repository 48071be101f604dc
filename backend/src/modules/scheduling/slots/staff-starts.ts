import { firstEndingAfter, intersect, type Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"
import type { SlotQuestion, StaffSubject } from "./question"
import { endOfWall, evenStretches, startOfWall, type EvenStretch } from "./timeline"
import { expandPlan, type WeekPlan } from "./week-plan"

/** Windows may begin up to this many days before the day they are asked for. */
const LOOK_BACK_DAYS = 3

/** What is the same for all staff around the days asked for. */
export interface SharedHours {
  /** The venue's opening intervals, merged, in wall minutes. */
  opening: Interval[]
  /** The service's own hours in UTC minutes, ascending; null when it is sold whenever staff work. */
  service: Interval[] | null
}

/** The hours of venue and service that one question's staff have in common. */
export function sharedHoursOf(question: SlotQuestion): SharedHours {
  const { timeline, service } = question
  const own = service.weekly && expand(question, { weekly: service.weekly, exceptions: [] })
  return {
    opening: expand(question, question.opening),
    service: own
      ? own.map(({ start, end }) => ({ start: startOfWall(timeline, start), end: endOfWall(timeline, end) }))
      : null,
  }
}

/** A plan around the days asked for, far enough ahead to see whether the longest visit still fits. */
function expand({ from_day, to_day, duration }: SlotQuestion, plan: WeekPlan): Interval[] {
  const lookAhead = 2 + Math.ceil(duration / DAY_MINUTES)
  return expandPlan(plan, from_day - LOOK_BACK_DAYS, to_day + lookAhead)
}

/**
 * Calls `offer(utc, day)` for every start at which one staff member is at work and free for the whole visit with
 * its buffers. The grid counts wall minutes from the window's nominal start; a window that began more than a day
 * before counts from the day's own midnight, so that an endless one has the same grid whatever range is asked.
 */
export function eachStart(
  question: SlotQuestion,
  hours: SharedHours,
  staff: StaffSubject,
  offer: (utc: number, day: number) => void,
): void {
  const { timeline, duration } = question
  const earliest = question.now + question.minimum_notice
  const lastDay = Math.min(question.to_day, question.today + question.maximum_advance_days)
  for (const window of intersect(expand(question, staff.shifts), hours.opening)) {
    const first = Math.max(startOfWall(timeline, window.start), earliest)
    const last = endOfWall(timeline, window.end) - duration
    const service = hours.service?.filter(({ start, end }) => start <= last && end >= first + duration)
    const from = Math.max(question.from_day, Math.floor(window.start / DAY_MINUTES))
    const to = Math.min(lastDay, Math.floor((window.end - 1) / DAY_MINUTES))
    for (let day = from; day <= to; day++) {
      if (!inSeason(question, day)) continue
      const midnight = day * DAY_MINUTES
      const anchor = window.start >= midnight - DAY_MINUTES ? window.start : midnight
      const low = Math.max(window.start, midnight)
      const high = Math.min(window.end, midnight + DAY_MINUTES)
      for (const stretch of evenStretches(timeline, low, high)) {
        eachFree(question, staff.busy, { anchor, first, last, stretch }, (utc) => {
          if (!service || service.some(({ start, end }) => start <= utc && utc + duration <= end))
            offer(utc, day)
        })
      }
    }
  }
}

/** The grid's starts in one even stretch of a day, swept once together with what is taken. */
function eachFree(
  { interval, duration, buffer_before, buffer_after }: SlotQuestion,
  busy: readonly Interval[],
  grid: { anchor: number; first: number; last: number; stretch: EvenStretch },
  accept: (utc: number) => void,
): void {
  const { anchor, first, last, stretch } = grid
  let wall = anchor + Math.ceil((stretch.start - anchor) / interval) * interval
  let next = firstEndingAfter(busy, wall - stretch.offset - buffer_before)
  for (; wall < stretch.end; wall += interval) {
    const utc = wall - stretch.offset
    if (utc < first) continue
    if (utc > last) return
    while (next < busy.length && busy[next].end <= utc - buffer_before) next++
    if (next === busy.length || busy[next].start >= utc + duration + buffer_after) accept(utc)
  }
}

function inSeason({ service }: SlotQuestion, day: number): boolean {
  return (
    (service.season_from === undefined || service.season_from <= day) &&
    (service.season_until === undefined || service.season_until >= day)
  )
}
