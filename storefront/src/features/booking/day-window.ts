import { addDays } from "@/lib/format/local-date"

/** Days shown at once: two weeks, one row each. */
export const WINDOW_DAYS = 14

export type DayWindow = { from: string; to: string }

/** The window that starts on a date, cut at the last day that can be booked. */
export function windowFrom(from: string, lastDay: string): DayWindow {
  const end = addDays(from, WINDOW_DAYS - 1)
  return { from, to: end < lastDay ? end : lastDay }
}

/** The start of the window before or after; null when there is nothing to see in that direction. */
export function neighbourStart(
  from: string,
  direction: 1 | -1,
  bounds: { today: string; lastDay: string },
): string | null {
  const start = addDays(from, direction * WINDOW_DAYS)
  if (direction === 1) {
    return start > bounds.lastDay ? null : start
  }
  return from <= bounds.today ? null : start < bounds.today ? bounds.today : start
}
