import type { SegmentFrame, StaffFrame } from "./frame"
import { minutesOfDays } from "./hours"
import { intersect, mergeIntervals, notBefore, subtract, type Interval } from "./interval"
import type { SegmentQuestion, SlotQuestion, StaffSubject, Subject } from "./question"

/** A staff member of a segment, with the minutes at which they could start it. */
export interface StaffStarts {
  staff: StaffSubject
  /** UTC minutes, merged: all rules but the grid's. */
  starts: readonly Interval[]
  /** The same without the notice and what is taken, and its minutes on the grid. */
  frame: StaffFrame
}

/** Everyone who could serve a segment: what its frame allows, without what is taken and what is too soon. */
export function segmentStarts(
  question: SlotQuestion,
  segment: SegmentQuestion,
  frame: SegmentFrame,
): StaffStarts[] {
  const earliest = Math.ceil(question.now + segment.minimum_notice)
  const sold = notBefore(frame.sold, earliest)
  const unitsFor = memoized((duration: number) => unitStarts(sold, segment, duration))
  return segment.staff.map((staff, index) => {
    const { duration, work, busy, full_days } = staff
    const own = frame.staff[index]
    let starts = notBefore(own.starts, earliest)
    if (busy.length > 0) starts = subtract(starts, startsInto(busy, work))
    if (full_days.length > 0) {
      starts = subtract(starts, mergeIntervals(full_days.flatMap((day) => minutesOfDays(question, day, day))))
    }
    if (segment.resources.length > 0) starts = intersect(starts, unitsFor(duration))
    return { staff, starts, frame: own }
  })
}

/** The starts whose work would meet what is taken, merged. */
function startsInto(busy: readonly Interval[], work: readonly Interval[]): Interval[] {
  const met = work.map((part) => startsIntoPart(busy, part))
  return met.length === 1 ? met[0] : mergeIntervals(met.flat())
}

/** The same for one stretch of work: what is taken comes merged, so that it stays in order. */
function startsIntoPart(busy: readonly Interval[], part: Interval): Interval[] {
  const met: Interval[] = []
  let last: Interval | undefined
  for (const { start, end } of busy) {
    const from = start - part.end + 1
    const until = end - part.start
    if (last && from <= last.end) last.end = until
    else met.push((last = { start: from, end: until }))
  }
  return met
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
