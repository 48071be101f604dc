import type { PlannedInterval } from "./planned-days"

/**
 * What somebody works on one date instead of the week's shifts: nothing on a day off (an empty list); null gives the date
 * back to the week.
 */
export interface DayChange {
  staff_id: string
  date: string
  intervals: PlannedInterval[] | null
}
