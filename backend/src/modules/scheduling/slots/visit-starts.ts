import { frameOf, type Frame } from "./frame"
import { complement, mergeIntervals, subtract, type Interval } from "./interval"
import type { SlotQuestion } from "./question"
import { segmentStarts, type StaffStarts } from "./segment-starts"

/** Those who could serve a segment. */
export interface SegmentStarts {
  staff: StaffStarts[]
  /** The UTC minutes at which any of them could start it, merged; left out of the first, where the grid decides. */
  starts: Interval[]
}

/**
 * Who could serve each segment of a visit and when they could start it so that the rest of the visit still fits: each
 * next segment starts when the one before ends, or up to `maximum_gap` minutes later.
 *
 * Segments bind one another by time alone: the client is in one of them at a time, so nobody and no room is needed
 * twice at once, and buffers between segments of one visit do not count against each other. So it is enough to go
 * back from the last segment, and each step is arithmetic on lists of minutes. `frame` is the question's own.
 */
export function visitStarts(question: SlotQuestion, frame: Frame = frameOf(question)): SegmentStarts[] {
  const segments: SegmentStarts[] = []
  for (let index = question.segments.length - 1; index >= 0; index--) {
    const next = segments[0]
    const staff = segmentStarts(question, question.segments[index], frame.segments[index]).map((one) =>
      next ? { ...one, barred: withLeadingNowhere(one, next.starts, question.maximum_gap) } : one,
    )
    const starts =
      index === 0
        ? []
        : mergeIntervals(staff.flatMap(({ frame: own, barred }) => subtract(own.starts, barred)))
    segments.unshift({ staff, starts })
  }
  return segments
}

/** What is barred to them, with the starts from which the segment does not lead into one of the next one's. */
function withLeadingNowhere(
  { staff, barred }: StaffStarts,
  next: readonly Interval[],
  gap: number,
): Interval[] {
  const leading = next.map(({ start, end }) => {
    return { start: start - staff.duration - gap, end: end - staff.duration }
  })
  return mergeIntervals([...barred, ...complement(mergeIntervals(leading))])
}
