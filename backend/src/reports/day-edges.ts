import { localDayAt, startOfDay } from "../modules/scheduling/sessions/local-day"
import { fromEpochDay, toEpochDay } from "../modules/scheduling/slots/local-date"
import type { Days } from "./period"

/**
 * The instants at which local days of a zone begin, ascending, and the one at which the last of them ends: days of a clock
 * change are 23 or 25 hours apart.
 */
export function dayEdges({ from, to }: Days, timeZone: string): string[] {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  return Array.from({ length: last - first + 2 }, (_, index) =>
    startOfDay(timeZone, first + index).toISOString(),
  )
}

/** The date on the clocks of a zone. */
export const todayIn = (timeZone: string, now: Date): string => fromEpochDay(localDayAt(timeZone, now))
