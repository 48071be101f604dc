import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import type { BookingStatus } from "../booking/booking"

export const CALENDAR = "/admin/calendar"

/** A stretch of time; instants UTC, half-open. */
export type Span = { starts_at: string; ends_at: string }

/** One part of a visit, as it lies in the calendar. */
export type CalendarSegment = Span & {
  id: string
  booking_id: string
  number: number
  status: BookingStatus
  /** rises with each change; a page that saw an older one is told */
  sequence: number
  customer: { id: string; name: string } | null
  party_size: number
  has_notes: boolean
  /** its place among the segments of the visit, from 1 */
  part: number
  parts: number
  title: string
  variant_title: string
  staff_id: string | null
  resource_unit_ids: string[]
  visit_starts_at: string
}

export type CalendarBlock = Span & {
  id: string
  staff_id: string | null
  resource_id: string | null
  reason: string | null
}
export type CalendarTimeOff = Span & { id: string; staff_id: string; reason: string | null }
export type CalendarSession = Span & {
  id: string
  service_id: string
  title: string
  staff_id: string | null
  resource_unit_ids: string[]
  capacity: number
  seats_taken: number
}
/** `windows`: when they can work, shifts while the venue is open. */
export type CalendarStaff = {
  id: string
  name: string
  title: string | null
  color: string | null
  windows: Span[]
}
export type CalendarUnit = {
  id: string
  resource_id: string
  name: string
  kind: string
  number: number
  of: number
}

/** A venue's calendar between two of its local dates, both included. */
export type VenueCalendar = Span & {
  venue_id: string
  time_zone: string
  currency_code: string
  from: string
  to: string
  cursor: string
  opening: Span[]
  exceptions: { date: string; label: string }[]
  staff: CalendarStaff[]
  units: CalendarUnit[]
  segments: CalendarSegment[]
  blocks: CalendarBlock[]
  time_off: CalendarTimeOff[]
  sessions: CalendarSession[]
}

export type CalendarQuery = { venue_id: string; from: string; to: string }

/** The calendar of these days; the days before stay on the screen while it loads. */
export function useCalendar(query: CalendarQuery | null) {
  return useQuery({
    queryKey: [PLAZA, CALENDAR, query],
    queryFn: () => request<{ calendar: VenueCalendar }>(CALENDAR, { query: query ?? {} }),
    select: (answer) => answer.calendar,
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })
}
