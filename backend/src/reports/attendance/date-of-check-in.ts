import type { PlannedDay } from "../../modules/scheduling/staff/planned-days"

/** Who comes this long before a shift comes for it, also on the evening before. */
export const EARLY_MINUTES = 240

/**
 * The local date that a check-in belongs to: that of the shift that is running; else that of the next one, if it starts
 * within four hours; else the date that the venue's clock shows. `days` are those around, of one venue; `at` UTC minutes.
 */
export function dateOfCheckIn(days: readonly PlannedDay[], at: number, today: string): string {
  const windows = days.flatMap(({ date, windows }) => windows.map((window) => ({ ...window, date })))
  const running = windows.find(({ start, end }) => start <= at && at < end)
  if (running) return running.date
  const next = windows
    .filter(({ start }) => start > at && start <= at + EARLY_MINUTES)
    .sort((a, b) => a.start - b.start)[0]
  return next?.date ?? today
}
