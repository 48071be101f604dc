import { DateTime } from "luxon"
import { mergeIntervals, type Interval } from "../interval"
import { listSlots } from "../list-slots"
import { DAY_MINUTES, toEpochDay } from "../local-date"
import type { ServiceWindow, SlotQuestion } from "../question"
import { buildTimeline } from "../timeline"
import type { DayException, WeekPlan } from "../week-plan"

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

/**
 * Hours as tests write them: weekly as "fri 20:00-28:00" (or "daily 09:00-17:00"), dates with the hours that
 * replace the weekly ones, none for a day off.
 */
export interface Hours {
  weekly?: string[]
  dates?: Record<string, string[]>
}

/** A question as tests write it; what is left out is the simplest case. Instants as ISO 8601, UTC when zoneless. */
export interface Asked {
  zone?: string
  from: string
  to?: string
  now?: string
  duration?: number
  interval?: number
  before?: number
  after?: number
  notice?: number
  advance?: number
  opening: Hours
  staff?: Record<string, { shifts?: Hours; busy?: [string, string][] }>
  rooms?: Record<string, [string, string][]>[]
  service?: { season?: [string, string]; weekly?: string[] }
}

/** The question for the slot function; one staff member who works whenever the venue is open, unless told. */
export function questionOf(asked: Asked): SlotQuestion {
  const { zone = "UTC", from, to = from, opening, staff = { ann: {} }, rooms = [] } = asked
  const from_day = toEpochDay(from)
  const now = asked.now ? minuteOf(asked.now) : (from_day - 2) * DAY_MINUTES
  return {
    timeline: buildTimeline(zone, from_day - 7, toEpochDay(to) + 7),
    from_day,
    to_day: toEpochDay(to),
    today: toEpochDay(DateTime.fromMillis(now * 60_000, { zone }).toISODate() ?? ""),
    now,
    duration: asked.duration ?? 60,
    buffer_before: asked.before ?? 0,
    buffer_after: asked.after ?? 0,
    interval: asked.interval ?? 60,
    minimum_notice: asked.notice ?? 0,
    maximum_advance_days: asked.advance ?? 1000,
    opening: planOf(opening),
    service: serviceOf(asked.service ?? {}),
    staff: Object.entries(staff).map(([id, { shifts, busy = [] }]) => ({
      id,
      shifts: planOf(shifts ?? opening),
      busy: busyOf(busy),
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
