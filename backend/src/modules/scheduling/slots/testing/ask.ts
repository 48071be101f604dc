import { DateTime } from "luxon"
import { mergeIntervals, type Interval } from "../interval"
import { listSlots } from "../list-slots"
import { DAY_MINUTES, toEpochDay } from "../local-date"
import type { SegmentQuestion, ServiceWindow, SlotQuestion } from "../question"
import { buildTimeline } from "../timeline"
import type { DayException, WeekPlan } from "../week-plan"
import { workOf } from "../work"

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

/**
 * Hours as tests write them: weekly as "fri 20:00-28:00" (or "daily 09:00-17:00"), dates with the hours that
 * replace the weekly ones, none for a day off.
 */
export interface Hours {
  weekly?: string[]
  dates?: Record<string, string[]>
}

/** One segment as tests write it; `gaps` are processing gaps as [after, minutes], `full` dates without room for more. */
export interface Part {
  duration?: number
  before?: number
  after?: number
  gaps?: [number, number][]
  notice?: number
  advance?: number
  staff?: Record<string, { shifts?: Hours; busy?: [string, string][]; duration?: number; full?: string[] }>
  rooms?: Record<string, [string, string][]>[]
  service?: { season?: [string, string]; weekly?: string[] }
}

/** A question as tests write it; what is left out is the simplest case. Instants as ISO 8601, UTC when zoneless. */
export interface Asked extends Part {
  zone?: string
  from: string
  to?: string
  now?: string
  interval?: number
  opening: Hours
  /** The segments after the first, and how long the client may wait between them. */
  then?: Part[]
  gap?: number
}

/** The question for the slot function; one staff member who works whenever the venue is open, unless told. */
export function questionOf(asked: Asked): SlotQuestion {
  const { zone = "UTC", from, to = from, opening, then = [] } = asked
  const from_day = toEpochDay(from)
  const now = asked.now ? minuteOf(asked.now) : (from_day - 2) * DAY_MINUTES
  return {
    timeline: buildTimeline(zone, from_day - 7, toEpochDay(to) + 7),
    from_day,
    to_day: toEpochDay(to),
    today: toEpochDay(DateTime.fromMillis(now * 60_000, { zone }).toISODate() ?? ""),
    now,
    interval: asked.interval ?? 60,
    maximum_gap: asked.gap ?? 0,
    opening: planOf(opening),
    segments: [asked, ...then].map((part) => segmentOf(part, opening)),
  }
}

function segmentOf(part: Part, opening: Hours): SegmentQuestion {
  const { duration = 60, before = 0, after = 0, gaps = [], staff = { ann: {} }, rooms = [] } = part
  const processing = gaps.map(([after_minutes, duration_minutes]) => ({ after_minutes, duration_minutes }))
  return {
    minimum_notice: part.notice ?? 0,
    maximum_advance_days: part.advance ?? 1000,
    buffer_before: before,
    buffer_after: after,
    service: serviceOf(part.service ?? {}),
    staff: Object.entries(staff).map(([id, { shifts, busy = [], duration: own = duration, full = [] }]) => ({
      id,
      shifts: planOf(shifts ?? opening),
      busy: busyOf(busy),
      duration: own,
      work: workOf({ duration: own, buffer_before: before, buffer_after: after, processing }),
      full_days: full.map(toEpochDay),
    })),
    resources: rooms.map((kind) => Object.entries(kind).map(([id, busy]) => ({ id, busy: busyOf(busy) }))),
  }
}

/** All starts in UTC, as "2026-03-08T13:00Z". */
export function starts(asked: Asked): string[] {
  return listSlots(questionOf(asked)).flatMap(({ slots }) =>
    slots.map(({ start }) => `${new Date(start * 60_000).toISOString().slice(0, 16)}Z`),
  )
}

/** All starts as the venue's clocks show them, as "08 09:00" (day of the month, time). */
export function clocks(asked: Asked): string[] {
  return starts(asked).map((start) =>
    DateTime.fromISO(start, { zone: asked.zone ?? "UTC" }).toFormat("dd HH:mm"),
  )
}

/** All starts of a question about one day, as "HH:MM" by the venue's clocks. */
export function times(asked: Asked): string[] {
  return clocks(asked).map((clock) => clock.slice(3))
}

/** Weekly hours and dates as a plan. */
export function planOf({ weekly = [], dates = {} }: Hours): WeekPlan {
  return {
    weekly: weekly.flatMap((text) => {
      const [name, hours] = text.split(" ")
      const days = name === "daily" ? WEEKDAYS : [name]
      return days.map((day) => ({ weekday: WEEKDAYS.indexOf(day) + 1, ...intervalOf(hours) }))
    }),
    exceptions: Object.entries(dates).flatMap<DayException>(([date, list]) =>
      list.length === 0
        ? [{ day: toEpochDay(date), start: null, end: null }]
        : list.map((hours) => ({ day: toEpochDay(date), ...intervalOf(hours) })),
    ),
  }
}

function serviceOf({ season, weekly }: NonNullable<Asked["service"]>): ServiceWindow {
  return {
    ...(season ? { season_from: toEpochDay(season[0]), season_until: toEpochDay(season[1]) } : {}),
    ...(weekly ? { weekly: planOf({ weekly }).weekly } : {}),
  }
}

function intervalOf(hours: string): Interval {
  const [start, end] = hours.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return { start, end }
}

function busyOf(stretches: readonly [string, string][]): Interval[] {
  return mergeIntervals(stretches.map(([start, end]) => ({ start: minuteOf(start), end: minuteOf(end) })))
}

/** UTC minutes of an instant. */
export function minuteOf(instant: string): number {
  return DateTime.fromISO(instant, { zone: "UTC" }).toMillis() / 60_000
}
