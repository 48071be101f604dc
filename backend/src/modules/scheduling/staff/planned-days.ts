import { toPlan } from "../calendar/working-windows"
import { intersect, mergeIntervals, subtract, type Interval } from "../slots/interval"
import { DAY_MINUTES, fromEpochDay, toEpochDay } from "../slots/local-date"
import { buildTimeline, endOfWall, startOfWall, type Timeline } from "../slots/timeline"
import { expandPlan, type WeekPlan } from "../slots/week-plan"
import type { MemberPlan, VenuePlan } from "./work-plans"

/** Opening hours that began up to two days before a shift can still be on when it ends a day and a half later. */
const AROUND_DAYS = 2

/** One day that someone is to work at a venue, or would be if they were not away. */
export interface PlannedDay {
  staff_id: string
  venue_id: string
  /** The venue's local date on which the shifts start. */
  date: string
  /** Their shifts while the venue is open, without their time off: UTC minutes since the epoch, ascending. */
  windows: Interval[]
  /** Whether time off took a part of the day, or all of it. */
  away: boolean
}

/** What is planned at a venue, day by day. */
export interface PlannedVenue {
  venue_id: string
  time_zone: string
  team: { staff_id: string; name: string }[]
  /** By staff member in the order of the team, then by date; days without a shift are absent. */
  days: PlannedDay[]
}

/**
 * What a venue's team is to work between two of its local dates (`YYYY-MM-DD`, both included): their shifts with overrides,
 * while the venue is open, without their time off. A shift over midnight belongs to the date on which it starts. Nobody is
 * expected before the day on which they joined the team, nor after the one on which they left it.
 */
export function plannedDays(plan: VenuePlan, from: string, to: string): PlannedVenue {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  const timeline = buildTimeline(plan.time_zone, first - 3, last + 3)
  const opening = toPlan(plan.opening)
  const open = new Map<number, Interval[]>()
  for (let day = first; day <= last; day++) {
    open.set(day, expandPlan(opening, day - AROUND_DAYS, day + AROUND_DAYS))
  }
  const days = plan.team.flatMap((member) => {
    const shifts = toPlan(member.shifts)
    const away = awayOf(member)
    const begin = Math.max(first, toEpochDay(member.joined_on))
    const end = Math.min(last, member.left_on === null ? last : toEpochDay(member.left_on))
    const found: PlannedDay[] = []
    for (let day = begin; day <= end; day++) {
      const shift = shiftOn(shifts, day, open.get(day) ?? [], timeline)
      if (shift.length === 0) continue
      const windows = subtract(shift, away)
      const length = (list: Interval[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
      const { staff_id } = member
      found.push({
        staff_id,
        venue_id: plan.venue_id,
        date: fromEpochDay(day),
        windows,
        away: length(windows) < length(shift),
      })
    }
    return found
  })
  const team = plan.team.map(({ staff_id, name }) => ({ staff_id, name }))
  return { venue_id: plan.venue_id, time_zone: plan.time_zone, team, days }
}

/** The shifts that start on a day while the venue is open, in UTC minutes. */
function shiftOn(shifts: WeekPlan, day: number, open: Interval[], timeline: Timeline): Interval[] {
  const onTheClock = intersect(expandPlan(shifts, day, day), open)
  return mergeIntervals(
    onTheClock.map(({ start, end }) => ({
      start: startOfWall(timeline, start),
      end: endOfWall(timeline, end),
    })),
  )
}

/** Absences in whole UTC minutes, merged. */
function awayOf({ time_off }: MemberPlan): Interval[] {
  return mergeIntervals(
    time_off.map(({ starts_at, ends_at }) => ({
      start: Math.floor(Date.parse(starts_at) / 60_000),
      end: Math.ceil(Date.parse(ends_at) / 60_000),
    })),
  )
}

/** The UTC minutes at which local dates of a zone begin and end, both dates included. */
export function boundsOfDates(zone: string, from: string, to: string): Interval {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  const timeline = buildTimeline(zone, first - 3, last + 3)
  return {
    start: startOfWall(timeline, first * DAY_MINUTES),
    end: startOfWall(timeline, (last + 1) * DAY_MINUTES),
  }
}
