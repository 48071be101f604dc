import type { Days } from "../dashboard/dashboard"
import { addDays } from "../time/wall"

/** The list of days of one of the team, with these filters as its table keeps them in the address. */
export function daysAddress({
  days,
  venueId,
  staffId,
}: {
  days: Days
  venueId?: string
  staffId: string
}): string {
  const midnight = (date: string) => new Date(`${date}T00:00:00`).toISOString()
  const query = new URLSearchParams({
    staff_id: JSON.stringify(staffId),
    days: JSON.stringify({ $gte: midnight(days.from), $lt: midnight(addDays(days.to, 1)) }),
  })
  if (venueId) query.set("venue", venueId)
  return `/attendance?${query.toString()}`
}
