import { minutesOfDays, serviceHours, windowsOf, longestVisit, expandAround, type Window } from "./hours"
import { intersect, mergeIntervals, subtract, type Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"
import type { SegmentQuestion, SlotQuestion, StaffSubject, Subject } from "./question"

/** A staff member of a segment: when they work, and the UTC minutes at which they could start it, merged. */
export interface StaffStarts {
  staff: StaffSubject
  windows: Window[]
  starts: Interval[]
}

/** Everyone who could serve a segment, with the minutes at which they could start it, all rules but the grid's. */
export function segmentStarts(question: SlotQuestion, segment: SegmentQuestion): StaffStarts[] {
  const opening = expandAround(question, question.opening)
  const sold = soldMinutes(question, segment)
  const hours = serviceHours(question, segment)
  const unitsFor = memoized((duration: number) => unitStarts(sold, segment, duration))
  return segment.staff.map((staff) => {
    const { duration, work, full_days } = staff
    const windows = windowsOf(question, opening, staff)
    let starts = intersect(
      sold,
      startsWithin(
        windows.map(({ from, until }) => ({ start: from, end: until })),
        duration,
      ),
    )
    if (hours) starts = intersect(starts, startsWithin(hours, duration))
    starts = subtract(starts, startsInto(staff.busy, work))
    const full = mergeIntervals(full_days.flatMap((day) => minutesOfDays(question, day, day)))
    if (full.length > 0) starts = subtract(starts, full)
    if (segment.resources.length > 0) starts = intersect(starts, unitsFor(duration))
    return { staff, windows, starts }
  })
}

/** The minutes at which the service is on sale at all: in season, after the notice, up to the horizon. */
function soldMinutes(question: SlotQuestion, { service, ...segment }: SegmentQuestion): Interval[] {
  const ahead = 3 + Math.ceil(longestVisit(question) / DAY_MINUTES)
  const from = Math.max(question.from_day - 1, service.season_from ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(
    question.to_day + ahead,
    question.today + segment.maximum_advance_days,
    service.season_until ?? Number.POSITIVE_INFINITY,
  )
  const earliest = Math.ceil(question.now + segment.minimum_notice)
  return intersect(minutesOfDays(question, from, to), [{ start: earliest, end: Number.POSITIVE_INFINITY }])
}

/** The starts of something `duration` long that lies inside one of the stretches; these need not be merged. */
function startsWithin(stretches: readonly Interval[], duration: number): Interval[] {
  return mergeIntervals(stretches.map(({ start, end }) => ({ start, end: end - duration + 1 })))
}

/** The starts whose work would meet what is taken. */
function startsInto(busy: readonly Interval[], work: readonly Interval[]): Interval[] {
  if (work.length === 1)
    return mergeIntervals(
      busy.map(({ start, end }) => ({ start: start - work[0].end + 1, end: end - work[0].start })),
    )
  return mergeIntervals(
    work.flatMap((part) =>
      busy.map(({ start, end }) => ({ start: start - part.end + 1, end: end - part.start })),
    ),
  )
}

/** The starts at which each kind of resource has a free unit for the whole segment with its buffers. */
function unitStarts(sold: readonly Interval[], segment: SegmentQuestion, duration: number): Interval[] {
  const work = [{ start: -segment.buffer_before, end: duration + segment.buffer_after }]
  const freeOf = (unit: Subject) => subtract(sold, startsInto(unit.busy, work))
  return segment.resources.reduce<readonly Interval[]>(
    (starts, units) => intersect(starts, mergeIntervals(units.flatMap(freeOf))),
    sold,
  ) as Interval[]
}

function memoized<Result>(work: (key: number) => Result): (key: number) => Result {
  const known = new Map<number, Result>()
  return (key) => {
    const result = known.get(key) ?? work(key)
    known.set(key, result)
    return result
  }
}
