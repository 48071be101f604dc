import { eachGridStart } from "./grid-starts"
import { expandAround, longestVisit, minutesOfDays, serviceHours, windowsOf, type Window } from "./hours"
import { intersect, mergeIntervals, type Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"
import type { StandingQuestion, StandingSegment, StandingStaff } from "./question"
import { wallOfUtc } from "./timeline"

/** When one staff member could start a segment if nobody were booked. */
export interface StaffFrame {
  /** UTC minutes, merged and ascending: at work, inside the service's hours, in season, up to the horizon. */
  starts: readonly Interval[]
  /** Those of them that lie on the grid on the days asked for, ascending; empty but for the first segment. */
  grid: Int32Array
  /** For each of the grid its place among `minutes` of the frame. */
  places: Uint32Array
}

/** The same for everyone who could serve a segment, in the question's order. */
export interface SegmentFrame {
  /** The UTC minutes at which the segment is on sale, the notice left out. */
  sold: readonly Interval[]
  staff: readonly StaffFrame[]
}

/**
 * Everything about a question that neither bookings nor the minute of asking change, so that it can be kept and the
 * next one who asks pays for what is taken alone. Never changed once it is made.
 */
export interface Frame {
  segments: readonly SegmentFrame[]
  /** Every UTC minute on anyone's grid, ascending. */
  minutes: Int32Array
  /** The local day of each of them, counted from the first day asked for. */
  days: Uint16Array
}

const NO_GRID = { grid: new Int32Array(0), places: new Uint32Array(0) }

/** Lays the frame of a question; the same for every `now` of one local day and whatever is taken. */
export function frameOf(question: StandingQuestion): Frame {
  const { timeline, from_day } = question
  const opening = expandAround(question, question.opening)
  const segments = question.segments.map((segment, index) =>
    frameSegment(question, segment, opening, index === 0),
  )
  const minutes = numberPlaces(new Set(segments[0].staff))
  const days = Uint16Array.from(
    minutes,
    (utc) => Math.floor(wallOfUtc(timeline, utc) / DAY_MINUTES) - from_day,
  )
  return { segments, minutes, days }
}

/** Joins the grids of a team, and tells each of them where its minutes have gone. */
function numberPlaces(team: ReadonlySet<StaffFrame>): Int32Array {
  const all = new Set<number>()
  for (const { grid } of team) for (const utc of grid) all.add(utc)
  const minutes = Int32Array.from(all).sort()
  const places = new Map<number, number>()
  minutes.forEach((utc, place) => places.set(utc, place))
  for (const { grid, places: own } of team) grid.forEach((utc, index) => (own[index] = places.get(utc) ?? 0))
  return minutes
}

function frameSegment(
  question: StandingQuestion,
  segment: StandingSegment,
  opening: readonly Interval[],
  first: boolean,
): SegmentFrame {
  const sold = soldMinutes(question, segment)
  const hours = serviceHours(question, segment)
  const known = new Map<string, StaffFrame>()
  const staff = segment.staff.map((one) => {
    const windows = windowsOf(question, opening, one)
    // Most of a team works the same few shifts: what is equal is laid and kept once.
    const key = `${one.duration} ${windows.map(({ start, end }) => `${start}-${end}`).join()}`
    const frame = known.get(key) ?? frameStaff(question, { one, windows, sold, hours, first })
    known.set(key, frame)
    return frame
  })
  return { sold, staff }
}

function frameStaff(
  question: StandingQuestion,
  {
    one,
    windows,
    sold,
    hours,
    first,
  }: {
    one: StandingStaff
    windows: readonly Window[]
    sold: readonly Interval[]
    hours: readonly Interval[] | null
    first: boolean
  },
): StaffFrame {
  const { duration } = one
  const atWork = startsWithin(
    windows.map(({ from, until }) => ({ start: from, end: until })),
    duration,
  )
  let starts = intersect(sold, atWork)
  if (hours) starts = intersect(starts, startsWithin(hours, duration))
  if (!first) return { starts, ...NO_GRID }
  const grid = gridOf(question, { duration, windows, starts })
  return { starts, grid, places: new Uint32Array(grid.length) }
}

/** The starts on the grid, ascending; where clocks go back, a later window may begin before an earlier one ends. */
function gridOf(question: StandingQuestion, staff: Parameters<typeof eachGridStart>[1]): Int32Array {
  const grid: number[] = []
  eachGridStart(question, staff, (utc) => grid.push(utc))
  return Int32Array.from(grid).sort()
}

/** The minutes at which the service is on sale at all: in season and up to the horizon. */
function soldMinutes(question: StandingQuestion, { service, ...segment }: StandingSegment): Interval[] {
  const ahead = 3 + Math.ceil(longestVisit(question) / DAY_MINUTES)
  const from = Math.max(question.from_day - 1, service.season_from ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(
    question.to_day + ahead,
    question.today + segment.maximum_advance_days,
    service.season_until ?? Number.POSITIVE_INFINITY,
  )
  return minutesOfDays(question, from, to)
}

/** The starts of something `duration` long that lies inside one of the stretches; these need not be merged. */
function startsWithin(stretches: readonly Interval[], duration: number): Interval[] {
  return mergeIntervals(stretches.map(({ start, end }) => ({ start, end: end - duration + 1 })))
}
