import { firstEndingAfter, type Interval } from "./interval"
import type { SlotQuestion, StaffSubject } from "./question"
import { canStart } from "./segment-starts"
import type { SegmentStarts } from "./visit-starts"

/** One segment of a planned visit, in UTC minutes. */
export interface PlannedSegment extends Interval {
  staff: StaffSubject
}

/** Picks one of those who could serve a segment at a start. */
export type ChooseStaff = (free: readonly StaffSubject[], start: number) => StaffSubject

/** Who takes longest, so that nobody waits for a visit that was announced shorter. */
const longest: ChooseStaff = (free) => free.reduce((a, b) => (b.duration > a.duration ? b : a))

/**
 * A visit that starts at a UTC minute with one of the `beginners`: each segment with whom `choose` picks, as early as
 * the one before allows. `segments` are those of `visitStarts`, so each pick leads on. Empty without beginners.
 */
export function planVisit(
  question: SlotQuestion,
  segments: readonly SegmentStarts[],
  start: number,
  beginners: readonly StaffSubject[],
  choose: ChooseStaff = longest,
): PlannedSegment[] {
  const planned: PlannedSegment[] = []
  let at: number | null = start
  for (const [index, segment] of segments.entries()) {
    if (index > 0) at = earliest(segment.starts, planned[index - 1].end, question.maximum_gap)
    if (at === null) return []
    const moment: number = at
    const free =
      index === 0 ? beginners : segment.staff.flatMap((one) => (canStart(one, moment) ? [one.staff] : []))
    if (free.length === 0) return []
    const staff = choose(free, moment)
    planned.push({ staff, start: moment, end: moment + staff.duration })
  }
  return planned
}

/** The first of the minutes from `from` to `from + gap`; null when none of them is among the starts. */
function earliest(starts: readonly Interval[], from: number, gap: number): number | null {
  const next = starts[firstEndingAfter(starts, from)]
  const at = next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.start, from)
  return at <= from + gap ? at : null
}
