import type { Span } from "../calendar/calendar"
import type { Interval } from "../slots/interval"

/** Which part of a venue's team schedule is asked for; local dates of the venue, both included. */
export interface RotaRequest {
  venue_id: string
  from: string
  to: string
  /** Only these; absent: all who work there. An empty list is nobody. */
  staff_ids?: readonly string[]
}

/** One shift in minutes of the clock's face from the local midnight, and where it is worked. */
export interface RotaShift extends Interval {
  venue_id: string
}

/** What one of the team works on a date; `minutes` are those at this venue as they pass, also while clocks change. */
export interface RotaDay {
  date: string
  is_override: boolean
  minutes: number
  shifts: RotaShift[]
}

export interface RotaMember {
  id: string
  name: string
  title: string | null
  color: string | null
  home_venue_id: string
  /** Of all their shifts: another one after each change. */
  revision: string
  /** Planned at this venue, over all days. */
  minutes: number
  days: RotaDay[]
}

/** A date of the venue: when it begins and ends, and when the venue is open. */
export interface VenueDay extends Span {
  date: string
  /** What is on, such as a holiday. */
  label: string | null
  opening: Interval[]
}

/** An absence, or an open request for one. */
export interface RotaAbsence extends Span {
  id: string
  staff_id: string
  reason: string | null
}

/** The team schedule of a venue between two local dates. */
export interface Rota extends Span {
  venue_id: string
  time_zone: string
  from: string
  to: string
  days: VenueDay[]
  staff: RotaMember[]
  time_off: RotaAbsence[]
  requests: RotaAbsence[]
}
