import type { WeeklyOffer } from "../../lib/service/service"
import { groupHours, ungroupHours } from "./group-hours"
import type { HoursValues } from "./hours-values"

export function offerValues(weekly: WeeklyOffer[]): HoursValues {
  return groupHours(
    weekly.map((offer) => ({
      weekday: offer.weekday,
      start: offer.from,
      end: offer.until,
      from: "",
      until: "",
    })),
    [],
  )
}

/** Null when a service is offered whenever its venue is open. */
export function offerBody(values: HoursValues): WeeklyOffer[] | null {
  const { weekly } = ungroupHours(values)
  return weekly.length > 0
    ? weekly.map(({ weekday, start, end }) => ({ weekday, from: start, until: end }))
    : null
}
