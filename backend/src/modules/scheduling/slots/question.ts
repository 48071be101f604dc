import type { Interval } from "./interval"
import type { Timeline } from "./timeline"
import type { WeekPlan } from "./week-plan"

/** Someone or something whose time is asked for: `busy` is merged and ascending, in UTC minutes. */
export interface Subject {
  id: string
  busy: readonly Interval[]
}

/** A staff member with their shifts. */
export interface StaffSubject extends Subject {
  shifts: WeekPlan
}

/** When a service is sold at all: local dates as days since the epoch, minutes from the day's midnight. */
export interface ServiceWindow {
  season_from?: number
  season_until?: number
  weekly?: readonly (Interval & { weekday: number })[]
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
  duration: number
  buffer_before: number
  buffer_after: number
  interval: number
  minimum_notice: number
  maximum_advance_days: number
  opening: WeekPlan
  service: ServiceWindow
  staff: readonly StaffSubject[]
  /** For each resource kind that a visit needs, the units of that kind. */
  resources: readonly (readonly Subject[])[]
}

/** One start that can be booked: UTC minutes, how many visits can start there, and who is free for one. */
export interface Slot {
  start: number
  remaining: number
  staff_ids: string[]
}

/** The slots of one local day. */
export interface SlotDay {
  day: number
  slots: Slot[]
}
