import type { Interval } from "./interval"

/** How long a segment is, with its buffers and the stretches in which staff are free; minutes. */
export interface SegmentLength {
  duration: number
  buffer_before: number
  buffer_after: number
  /** Ascending, inside the duration and not touching its ends. */
  processing: readonly { after_minutes: number; duration_minutes: number }[]
}

/**
 * When a staff member is needed for a segment, in minutes from its start, ascending: from the buffer before to the
 * buffer after, without the processing gaps.
 */
export function workOf({ duration, buffer_before, buffer_after, processing }: SegmentLength): Interval[] {
  const work: Interval[] = []
  let from = 0 - buffer_before
  for (const { after_minutes, duration_minutes } of processing) {
    work.push({ start: from, end: after_minutes })
    from = after_minutes + duration_minutes
  }
  work.push({ start: from, end: duration + buffer_after })
  return work
}
