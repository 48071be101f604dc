import type { VenueHours } from "../../lib/venue/hours"
import { groupHours, ungroupHours } from "./group-hours"
import type { HoursValues } from "./hours-values"

const always = { from: "", until: "" }

export function openingValues({ weekly, exceptions }: VenueHours): HoursValues {
  return groupHours(
    weekly.map(({ weekday, opens, closes }) => ({ weekday, start: opens, end: closes, ...always })),
    exceptions.map(({ opens, closes, ...exception }) => {
      const date = { date: exception.date, label: exception.label ?? "" }
      return opens && closes
        ? { ...date, off: false, interval: { start: opens, end: closes, ...always } }
        : { ...date, off: true }
    }),
  )
}

export function openingBody(values: HoursValues): VenueHours {
  const { weekly, dated } = ungroupHours(values)
  return {
    weekly: weekly.map(({ weekday, start, end }) => ({ weekday, opens: start, closes: end })),
    exceptions: dated.map(({ date, label, interval }) => ({
      date,
      ...(label ? { label } : {}),
      ...(interval ? { opens: interval.start, closes: interval.end } : { closed: true }),
    })),
  }
}
