import { request } from "../api/request"
import { addMinutes, minutesBetween, wallOf } from "../time/wall"
import { instantOf } from "../time/instant"
import type { CalendarSegment } from "./calendar"

/** What the desk waives, in the words of the API. */
export type Waived = { override_rules?: boolean; accept_overlap?: boolean }

/** Where a segment goes: minutes of the clock's face from where it is, and with whom. */
export type MoveTo = { minutes: number; staff_id: string | null }

/**
 * When a visit starts once one of its segments has been moved by minutes of the clock's face; the whole visit moves along.
 * Not moved at all it keeps its instant, also in an hour that comes twice.
 */
export function visitStart({ visit_starts_at }: CalendarSegment, minutes: number, timeZone: string): string {
  if (minutes === 0) return visit_starts_at
  const wall = addMinutes(wallOf(visit_starts_at, timeZone), minutes)
  return instantOf(wall.slice(0, 10), wall.slice(11), timeZone)
}

/** Elapsed minutes of a segment whose end was moved by minutes of the clock's face. */
export function lengthAfter(
  { starts_at, ends_at }: CalendarSegment,
  minutes: number,
  timeZone: string,
): number {
  const wall = addMinutes(wallOf(ends_at, timeZone), minutes)
  const end = minutes === 0 ? ends_at : instantOf(wall.slice(0, 10), wall.slice(11), timeZone)
  return Math.round((Date.parse(end) - Date.parse(starts_at)) / 60_000)
}

/** Moves a visit so that one segment starts elsewhere or is with someone else; its others keep whom they have. */
export function moveSegment(segment: CalendarSegment, to: MoveTo, timeZone: string, waived: Waived) {
  const staff_id = to.staff_id ?? segment.staff_id
  return request<unknown>(`/admin/bookings/${segment.booking_id}/reschedule`, {
    method: "POST",
    body: {
      starts_at: visitStart(segment, to.minutes, timeZone),
      ...(staff_id ? { segment_id: segment.id, staff_id } : {}),
      sequence: segment.sequence,
      ...waived,
    },
  })
}

/** Gives a segment another length; those after it follow. */
export function resizeSegment(
  segment: CalendarSegment,
  duration: number,
  waived: Waived,
  sequence = segment.sequence,
) {
  return request<unknown>(`/admin/bookings/${segment.booking_id}/resize`, {
    method: "POST",
    body: { segment_id: segment.id, duration_minutes: duration, sequence, ...waived },
  })
}

/** Minutes from where a segment is to a local date and time. */
export const minutesTo = ({ starts_at }: CalendarSegment, date: string, time: string, timeZone: string) =>
  minutesBetween(wallOf(starts_at, timeZone), `${date}T${time}`)
