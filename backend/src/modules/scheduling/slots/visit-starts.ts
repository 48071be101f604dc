import { intersect, mergeIntervals, type Interval } from "./interval"
import type { SlotQuestion } from "./question"
import { segmentStarts, type StaffStarts } from "./segment-starts"

/** Those who could serve a segment, and the UTC minutes at which any of them could start it, merged. */
export interface SegmentStarts {
  staff: StaffStarts[]
  starts: Interval[]
}

/**
 * Who could serve each segment of a visit and when they could start it so that the rest of the visit still fits: each
 * next segment starts when the one before ends, or up to `maximum_gap` minutes later.
 *
 * Segments bind one another by time alone: the client is in one of them at a time, so nobody and no room is needed
 * twice at once, and buffers between segments of one visit do not count against each other. So it is enough to go
 * back from the last segment, and each step is arithmetic on lists of minutes.
 */
export function visitStarts(question: SlotQuestion): SegmentStarts[] {
  const segments: SegmentStarts[] = []
  for (const segment of [...question.segments].reverse()) {
    const next = segments[0]
    const staff = segmentStarts(question, segment).map((one) =>
      next
        ? {
            ...one,
            starts: intersect(
              one.starts,
              startsBefore(next.starts, one.staff.duration, question.maximum_gap),
            ),
          }
        : one,
    )
    segments.unshift({ staff, starts: mergeIntervals(staff.flatMap(({ starts }) => starts)) })
  }
  return segments
}

/** The starts from which a segment `duration` long leads into one of the next segment's starts. */
function startsBefore(next: readonly Interval[], duration: number, gap: number): Interval[] {
  return mergeIntervals(
    next.map(({ start, end }) => ({ start: start - duration - gap, end: end - duration })),
  )
}
