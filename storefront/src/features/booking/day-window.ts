import { addDays } from "@/lib/format/local-date"

/** Days asked for at once: two weeks. */
export const WINDOW_DAYS = 14

export type DayWindow = { from: string; to: string }

/** The window that starts on a date, cut at the last day that can be booked. */
export function windowFrom(from: string, lastDay: string): DayWindow {
  const end = addDays(from, WINDOW_DAYS - 1)
  return { from, to: end < lastDay ? end : lastDay }
}

/**
 * The start of the window before or after; null when there is nothing to see in that direction.
 *
 * @param back how many days the window before begins earlier: a week where one week is shown at a time
 */
export function neighbourStart(
  from: string,
  direction: 1 | -1,
  bounds: { today: string; lastDay: string },
  back = WINDOW_DAYS,
): string | null {
  if (direction === 1) {
    const start = addDays(from, WINDOW_DAYS)
    return start > bounds.lastDay ? null : start
  }
  const start = addDays(from, -back)
  return from <= bounds.today ? null : start < bounds.today ? bounds.today : start
}
