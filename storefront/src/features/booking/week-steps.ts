import { WEEK } from "./day-by-key"
import { neighbourStart, type DayWindow } from "./day-window"

/** Where a step leads: to a week of the strip, or to another window that begins on a date; null when there is nothing. */
export type DayStep = { week: number } | { from: string } | null

type Shown = {
  window: DayWindow
  bounds: { today: string; lastDay: string }
  /** Whether one week is shown at a time; which one of how many. */
  isNarrow: boolean
  week: number
  weeks: number
}

/** The ways to the days before and after those that are shown. */
export function stepsFrom({ window, bounds, isNarrow, week, weeks }: Shown): {
  earlier: DayStep
  later: DayStep
} {
  const toWindow = (from: string | null): DayStep => (from === null ? null : { from })
  return {
    earlier:
      isNarrow && week > 0
        ? { week: week - 1 }
        : toWindow(neighbourStart(window.from, -1, bounds, isNarrow ? WEEK : undefined)),
    later:
      isNarrow && week < weeks - 1 ? { week: week + 1 } : toWindow(neighbourStart(window.from, 1, bounds)),
  }
}
