/** Which part of a venue's calendar is asked for; local dates of the venue, both included. */
export interface CalendarRequest {
  venue_id: string
  from: string
  to: string
  /** Only theirs; absent: all who work there. An empty text is nobody. */
  staff_id?: string
  /** Only this resource's units; absent: all. */
  resource_id?: string
}

/** A stretch of time; instants UTC, half-open. */
export interface Span {
  starts_at: string
  ends_at: string
}

/** Someone of the team with the times at which they can work here: their shifts while the venue is open. */
export interface CalendarStaff {
  id: string
  name: string
  title: string | null
  color: string | null
  windows: Span[]
}

/** One room, chair or machine; `number` tells units of one resource apart, from 1. */
export interface CalendarUnit {
  id: string
  resource_id: string
  name: string
  kind: string
  number: number
  of: number
}

/** One part of a visit, where it lies in the calendar. `sequence` tells a page whether it is stale. */
export interface CalendarSegment extends Span {
  id: string
  booking_id: string
  number: number
  status: string
  source: string
  sequence: number
  vendor_id: string
  customer_id: string | null
  party_size: number
  has_notes: boolean
  /** Its place among the segments of the visit, from 1, and how many these are. */
  part: number
  parts: number
  service_id: string
  title: string
  variant_title: string
  staff_id: string | null
  resource_unit_ids: string[]
  buffer_before_minutes: number
  buffer_after_minutes: number
  /** When the whole visit starts. */
  visit_starts_at: string
}

/** Time kept free: of a staff member, or of the units of a resource. */
export interface CalendarBlock extends Span {
  id: string
  staff_id: string | null
  resource_id: string | null
  reason: string | null
}

export interface CalendarTimeOff extends Span {
  id: string
  staff_id: string
  reason: string | null
}

/** One meeting of a class. */
export interface CalendarSession extends Span {
  id: string
  service_id: string
  title: string
  staff_id: string | null
  resource_unit_ids: string[]
  capacity: number
  seats_taken: number
}

/** A venue's calendar between two local dates. */
export interface Calendar {
  venue_id: string
  time_zone: string
  currency_code: string
  from: string
  to: string
  /** The instants at which the first day begins and the last one ends. */
  starts_at: string
  ends_at: string
  /** Ask with it for what changed since. */
  cursor: string
  /** When the venue is open. */
  opening: Span[]
  /** Days on which it is closed, or open at other hours, that have a name. */
  exceptions: { date: string; label: string }[]
  staff: CalendarStaff[]
  units: CalendarUnit[]
  segments: CalendarSegment[]
  blocks: CalendarBlock[]
  time_off: CalendarTimeOff[]
  sessions: CalendarSession[]
}
