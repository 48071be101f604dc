import { spanFilter } from "../dashboard/addresses"
import type { Days } from "../dashboard/dashboard"

type Wanted = { days: Days; venueId?: string; staffId: string }

/** The list of days of one of the team, with these filters as its table keeps them in the address. */
export function daysAddress({ days, venueId, staffId }: Wanted): string {
  const query = new URLSearchParams({ staff_id: JSON.stringify(staffId), days: spanFilter(days) })
  if (venueId) query.set("venue", venueId)
  return `/attendance?${query.toString()}`
}
