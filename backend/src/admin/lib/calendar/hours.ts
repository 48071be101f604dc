import { addDays, wallOf, type Wall } from "../time/wall"
import type { Span, VenueCalendar } from "./calendar"

/** A stretch of local time. */
export type WallSpan = { start: Wall; end: Wall }

/** A stretch of time on the venue's clocks; one in the hour that comes twice is never shown as ending before it began. */
export function toWall({ starts_at, ends_at }: Span, timeZone: string): WallSpan {
  const start = wallOf(starts_at, timeZone)
  const end = wallOf(ends_at, timeZone)
  if (end > start) return { start, end }
  const minutes = (Date.parse(ends_at) - Date.parse(starts_at)) / 60_000
  return { start, end: new Date(Date.parse(`${start}:00Z`) + minutes * 60_000).toISOString().slice(0, 16) }
}

/** What of the days shown lies outside of some windows: the times at which nobody can work. */
export function outside(windows: readonly Span[], { from, to, time_zone }: VenueCalendar): WallSpan[] {
  const gaps: WallSpan[] = []
  let at: Wall = `${from}T00:00`
  for (const { start, end } of windows.map((window) => toWall(window, time_zone))) {
    if (start > at) gaps.push({ start: at, end: start })
    if (end > at) at = end
  }
  const last: Wall = `${addDays(to, 1)}T00:00`
  return at < last ? [...gaps, { start: at, end: last }] : gaps
}

/** Of the days shown, those on which nobody can work at all. */
export function daysOff(windows: readonly Span[], calendar: VenueCalendar): WallSpan[] {
  const worked = windows.map((window) => toWall(window, calendar.time_zone))
  const days: WallSpan[] = []
  for (let date = calendar.from; date <= calendar.to; date = addDays(date, 1)) {
    const day = { start: `${date}T00:00`, end: `${addDays(date, 1)}T00:00` }
    if (!worked.some(({ start, end }) => start < day.end && end > day.start)) days.push(day)
  }
  return days
}

/** The hours of the clock's face that the days need: around the opening hours, and whatever lies outside them. */
export function shownHours(calendar: VenueCalendar): { from: string; until: string } {
  const { opening, segments, blocks, sessions, time_zone } = calendar
  let [first, last] = [24, 0]
  for (const span of [...opening, ...segments, ...blocks, ...sessions]) {
    const { start, end } = toWall(span, time_zone)
    const isOneDay = end <= `${addDays(start.slice(0, 10), 1)}T00:00`
    const [from, until] = [Number(start.slice(11, 13)), Number(end.slice(11, 13))]
    first = Math.min(first, isOneDay ? from : 0)
    last = Math.max(last, isOneDay && until > 0 ? until + (end.endsWith(":00") ? 0 : 1) : 24)
  }
  if (first >= last) return { from: "08:00", until: "20:00" }
  const hour = (value: number) => `${String(value).padStart(2, "0")}:00`
  return { from: hour(Math.max(0, first - 1)), until: hour(Math.min(24, last + 1)) }
}
