import type { CalendarSegment, Span } from "./calendar"

/** From the first part of a visit that is in view to the last: several services stand as several entries. */
export function wholeVisit(segments: readonly CalendarSegment[], one: CalendarSegment): Span {
  const parts = segments.filter(({ booking_id }) => booking_id === one.booking_id).concat(one)
  const ends = parts.map(({ ends_at }) => ends_at).sort()
  return { starts_at: one.visit_starts_at, ends_at: ends[ends.length - 1] }
}
