import type { Shift, ShiftOverride } from "../../lib/staff/staff-member"
import { groupHours, ungroupHours } from "./group-hours"
import type { HoursValues } from "./hours-values"

type Shifts = { weekly: Shift[]; overrides: ShiftOverride[] }

const at = (venueId?: string | null) => (venueId ? { venue_id: venueId } : {})

export function shiftValues({ weekly, overrides }: Shifts): HoursValues {
  return groupHours(
    weekly.map((shift) => ({
      weekday: shift.weekday,
      start: shift.starts,
      end: shift.ends,
      from: shift.effective_from ?? "",
      until: shift.effective_until ?? "",
      ...at(shift.venue_id),
    })),
    overrides.map(({ date, starts, ends, venue_id }) =>
      starts && ends
        ? { date, off: false, interval: { start: starts, end: ends, from: "", until: "", ...at(venue_id) } }
        : { date, off: true },
    ),
  )
}

export function shiftBody(values: HoursValues): Shifts {
  const { weekly, dated } = ungroupHours(values)
  return {
    weekly: weekly.map(({ weekday, start, end, from, until, venue_id }) => ({
      weekday,
      starts: start,
      ends: end,
      ...at(venue_id),
      ...(from ? { effective_from: from } : {}),
      ...(until ? { effective_until: until } : {}),
    })),
    overrides: dated.map(({ date, interval }) =>
      interval
        ? { date, starts: interval.start, ends: interval.end, ...at(interval.venue_id) }
        : { date, off: true },
    ),
  }
}
