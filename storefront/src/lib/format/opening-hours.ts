import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import type { OpeningHours } from "@/lib/plaza/schemas/venue"
import { addDays, localDateAt, weekdayOf } from "./local-date"
import { formatTime } from "./zone-time"

type Interval = { opens: string; closes: string }

/** The name of a weekday, 1 (Monday) to 7. */
export function weekdayName(locale: Locale, weekday: number): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(LANGUAGES[locale].tag, { weekday: "long", timeZone: "UTC" }).format(date)
}

/** When a venue opens on a local date. An exception replaces all weekly intervals that start on that date. */
export function intervalsOn(hours: OpeningHours, date: string): Interval[] {
  const exceptions = hours.exceptions.filter((exception) => exception.date === date)
  const intervals =
    exceptions.length > 0
      ? exceptions.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []))
      : hours.weekly.filter((interval) => interval.weekday === weekdayOf(date))
  return intervals.toSorted((one, other) => one.opens.localeCompare(other.opens))
}

/** Prints a closing time, which may lie after midnight: `28:00` is `04:00`. */
export function formatClosing(closes: string): string {
  const [hour = "0", minute = "00"] = closes.split(":")
  return `${String(Number(hour) % 24).padStart(2, "0")}:${minute}`
}

/** Prints one day's intervals: `10:00 – 14:00, 15:00 – 20:00`, or the word for closed. */
export function formatIntervals(intervals: Interval[], closed: string): string {
  const spans = intervals.map(({ opens, closes }) => `${opens} – ${formatClosing(closes)}`)
  return spans.length > 0 ? spans.join(", ") : closed
}

function minutesOf(time: string): number {
  const [hour = "0", minute = "0"] = time.split(":")
  return Number(hour) * 60 + Number(minute)
}

export type OpenState =
  { open: true; closes: string } | { open: false; opens: { date: string; time: string } | null }

/**
 * Whether a venue is open at an instant, on its own clock, and when that changes next (looking a week ahead).
 * An interval from the day before counts as long as it runs past midnight.
 */
export function openStateAt(hours: OpeningHours, timeZone: string, now: Date): OpenState {
  const today = localDateAt(now, timeZone)
  const minute = minutesOf(formatTime("en", now, timeZone))
  for (const [date, current] of [
    [addDays(today, -1), minute + 1440],
    [today, minute],
  ] as const) {
    const running = intervalsOn(hours, date).find(
      ({ opens, closes }) => minutesOf(opens) <= current && current < minutesOf(closes),
    )
    if (running) {
      return { open: true, closes: formatClosing(running.closes) }
    }
  }
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead)
    const next = intervalsOn(hours, date).find(({ opens }) => ahead > 0 || minutesOf(opens) > minute)
    if (next) {
      return { open: false, opens: { date, time: next.opens } }
    }
  }
  return { open: false, opens: null }
}
