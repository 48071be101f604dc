import type { SegmentFrame, StaffFrame } from "./frame"
import { minutesOfDays } from "./hours"
import { complement, includes, intersect, mergeIntervals, type Interval } from "./interval"
import type { SegmentQuestion, SlotQuestion, StaffSubject, Subject } from "./question"

/** A staff member of a segment, with the minutes at which they could start it: those of `frame` without what is barred. */
export interface StaffStarts {
  staff: StaffSubject
  /** Where they could start it if nobody were booked. */
  frame: StaffFrame
  /** UTC minutes, merged and ascending: too soon, taken, or leading nowhere. */
  barred: readonly Interval[]
}

/** True when they could start the segment at a UTC minute; the grid is not asked. */
export const canStart = ({ frame, barred }: StaffStarts, utc: number): boolean =>
  includes(frame.starts, utc) && !includes(barred, utc)

/** Everyone who could serve a segment: what its frame allows, and what of it is taken or too soon. */
export function segmentStarts(
  question: SlotQuestion,
  segment: SegmentQuestion,
  frame: SegmentFrame,
): StaffStarts[] {
  const earliest = Math.ceil(question.now + segment.minimum_notice)
  const withoutUnits = memoized((duration: number) => complement(unitStarts(segment, duration)))
  return segment.staff.map((staff, index) => {
    const { duration, work, busy, full_days } = staff
    let barred = startsInto(busy, work, earliest)
    if (full_days.length > 0) {
      const full = full_days.flatMap((day) => minutesOfDays(question, day, day))
      barred = mergeIntervals([...barred, ...full])
    }
    if (segment.resources.length > 0) barred = mergeIntervals([...barred, ...withoutUnits(duration)])
    return { staff, frame: frame.staff[index], barred }
  })
}

/** The starts before `earliest`, and those whose work would meet what is taken, merged. */
function startsInto(
  busy: readonly Interval[],
  work: readonly Interval[],
  earliest = Number.NEGATIVE_INFINITY,
): Interval[] {
  const met = work.map((part) => startsIntoPart(busy, part, earliest))
  return met.length === 1 ? met[0] : mergeIntervals(met.flat())
}

/** The same for one stretch of work: what is taken comes merged, so that it stays in order. */
function startsIntoPart(busy: readonly Interval[], part: Interval, earliest: number): Interval[] {
  let last = { start: Number.NEGATIVE_INFINITY, end: earliest }
  const met = [last]
  for (const { start, end } of busy) {
    const from = start - part.end + 1
    const until = end - part.start
    if (from > last.end) met.push((last = { start: from, end: until }))
    else if (until > last.end) last.end = until
  }
  return met
}

/** The starts at which each kind of resource has a free unit for the whole segment with its buffers. */
function unitStarts(segment: SegmentQuestion, duration: number): readonly Interval[] {
  const work = [{ start: -segment.buffer_before, end: duration + segment.buffer_after }]
  const freeOf = (unit: Subject) => complement(startsInto(unit.busy, work))
  return segment.resources
    .map((units) => mergeIntervals(units.flatMap(freeOf)))
    .reduce((starts, kind) => intersect(starts, kind))
}

function memoized<Result>(work: (key: number) => Result): (key: number) => Result {
  const known = new Map<number, Result>()
  return (key) => {
    const result = known.get(key) ?? work(key)
    known.set(key, result)
    return result
  }
}
