import { intersect, mergeIntervals, type Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"
import type { StandingQuestion, StandingSegment, StandingStaff } from "./question"
import { endOfWall, evenStretches, startOfWall } from "./timeline"
import { expandPlan, type WeekPlan } from "./week-plan"

/** Windows may begin up to this many days before the day they are asked for. */
const LOOK_BACK_DAYS = 3

/** A stretch in which someone is at work: wall minutes `[start, end)` and the UTC minutes that these are. */
export interface Window extends Interval {
  from: number
  until: number
}

/** Minutes that a visit can take at most, from the start of its first segment to the end of its last. */
export function longestVisit({ segments, maximum_gap }: StandingQuestion): number {
  const longest = segments.map(({ staff }) => Math.max(0, ...staff.map(({ duration }) => duration)))
  return longest.reduce((sum, minutes) => sum + minutes, 0) + maximum_gap * (segments.length - 1)
}

/** A plan around the days asked for, far enough ahead to see whether the longest visit still fits. */
export function expandAround(question: StandingQuestion, plan: WeekPlan): Interval[] {
  const lookAhead = 2 + Math.ceil(longestVisit(question) / DAY_MINUTES)
  return expandPlan(plan, question.from_day - LOOK_BACK_DAYS, question.to_day + lookAhead)
}

/** When a staff member is at work while the venue is open (`opening`: expanded), ascending by their wall time. */
export function windowsOf(
  question: StandingQuestion,
  opening: readonly Interval[],
  { shifts }: StandingStaff,
): Window[] {
  const { timeline } = question
  return intersect(expandAround(question, shifts), opening).map(({ start, end }) => ({
    start,
    end,
    from: startOfWall(timeline, start),
    until: endOfWall(timeline, end),
  }))
}

/** The service's own hours in UTC minutes, ascending; null when it is sold whenever staff work. */
export function serviceHours(question: StandingQuestion, { service }: StandingSegment): Interval[] | null {
  if (!service.weekly) return null
  const { timeline } = question
  return expandAround(question, { weekly: service.weekly, exceptions: [] }).map(({ start, end }) => ({
    start: startOfWall(timeline, start),
    end: endOfWall(timeline, end),
  }))
}

/** The UTC minutes of whole local days `from` to `to` (inclusive), merged. */
export function minutesOfDays({ timeline }: StandingQuestion, from: number, to: number): Interval[] {
  if (from > to) return []
  return mergeIntervals(
    evenStretches(timeline, from * DAY_MINUTES, (to + 1) * DAY_MINUTES).map(({ start, end, offset }) => ({
      start: start - offset,
      end: end - offset,
    })),
  )
}
