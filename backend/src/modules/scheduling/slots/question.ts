import type { Interval } from "./interval"
import type { Timeline } from "./timeline"
import type { WeekPlan } from "./week-plan"

/** Someone or something whose time is asked for: `busy` is merged and ascending, in UTC minutes. */
export interface Subject {
  id: string
  busy: readonly Interval[]
}

/** A staff member with their shifts, and what a segment means for them. */
export interface StaffSubject extends Subject {
  shifts: WeekPlan
  /** Minutes from the start of the segment to its end, as the client sees it. */
  duration: number
  /** When they are needed, buffers included and processing gaps left out: minutes from the start, ascending. */
  work: readonly Interval[]
  /** Local days on which they take no more of these visits. */
  full_days: readonly number[]
}

/** When a service is sold at all: local dates as days since the epoch, minutes from the day's midnight. */
export interface ServiceWindow {
  season_from?: number
  season_until?: number
  weekly?: readonly (Interval & { weekday: number })[]
}

/** One segment of a visit: the rules of its service and who and what can serve it. */
export interface SegmentQuestion {
  minimum_notice: number
  maximum_advance_days: number
  buffer_before: number
  buffer_after: number
  service: ServiceWindow
  staff: readonly StaffSubject[]
  /** For each resource kind that the segment needs, the units of that kind. */
  resources: readonly (readonly Subject[])[]
}

/** All that a list of slots depends on; days since the epoch, minutes, UTC minutes. */
export interface SlotQuestion {
  timeline: Timeline
  /** First and last local day asked for, inclusive. */
  from_day: number
  to_day: number
  /** The venue's local day now, and now in UTC minutes (fractions allowed). */
  today: number
  now: number
  opening: WeekPlan
  /** The grid of starts of the first segment. */
  interval: number
  /** How long a client may wait between two segments. */
  maximum_gap: number
  /** The segments in their order; at least one. */
  segments: readonly SegmentQuestion[]
}

/** What of a question holds from one minute to the next, whatever is booked and whoever asks when on that day. */
export type StandingQuestion = Omit<SlotQuestion, "now" | "segments"> & {
  segments: readonly StandingSegment[]
}

/** A segment without what is taken. */
export type StandingSegment = Omit<SegmentQuestion, "staff" | "resources"> & {
  staff: readonly StandingStaff[]
}

/** A staff member without what they are taken for. */
export type StandingStaff = Omit<StaffSubject, "busy" | "full_days">

/**
 * One start that can be booked: UTC minutes, the visit's end, how many visits can start there, who can begin it (empty when
 * nobody asked for names).
 */
export interface Slot {
  start: number
  end: number
  remaining: number
  staff_ids: readonly string[]
}

/** The slots of one local day. */
export interface SlotDay {
  day: number
  slots: Slot[]
}
