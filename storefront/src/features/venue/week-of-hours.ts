import { addDays, localDateAt, weekdayOf } from "@/lib/format/local-date"
import { intervalsOn } from "@/lib/format/opening-hours"
import type { OpeningHours } from "@/lib/plaza/schemas/venue"

/** One line of a week's hours; `isUsual` is false where an exception takes the place of the weekly hours. */
export type DayOfHours = {
  weekday: number
  intervals: { opens: string; closes: string }[]
  isToday: boolean
  isUsual: boolean
}

const DAYS = [0, 1, 2, 3, 4, 5, 6]

// The first of January 2024 was a Monday, and no exception of today is that old.
const MONDAY = "2024-01-01"

/** Monday to Sunday as they are every week. */
export function usualWeek(hours: OpeningHours): DayOfHours[] {
  return DAYS.map((ahead) => ({
    weekday: ahead + 1,
    intervals: intervalsOn({ ...hours, exceptions: [] }, addDays(MONDAY, ahead)),
    isToday: false,
    isUsual: true,
  }))
}

/** The coming seven days, today first, on the venue's clock. */
export function comingWeek(hours: OpeningHours, timeZone: string, now: Date): DayOfHours[] {
  const today = localDateAt(now, timeZone)
  return DAYS.map((ahead) => {
    const date = addDays(today, ahead)
    return {
      weekday: weekdayOf(date),
      intervals: intervalsOn(hours, date),
      isToday: ahead === 0,
      isUsual: hours.exceptions.every((exception) => exception.date !== date),
    }
  })
}
