import type { BookingStatus } from "../booking/booking"
import { addDays } from "../time/wall"
import type { Days } from "./dashboard"

type Wanted = { statuses: BookingStatus[]; days?: Partial<Days>; venueId?: string; staffId?: string }

/** Days as the filters of tables keep them: midnights of the browser. */
export function spanFilter({ from, to }: Partial<Days>): string {
  const midnight = (date: string) => new Date(`${date}T00:00:00`).toISOString()
  return JSON.stringify({
    ...(from ? { $gte: midnight(from) } : {}),
    ...(to ? { $lt: midnight(addDays(to, 1)) } : {}),
  })
}

/** The list of bookings with these filters, as its table keeps them in the address. */
export function bookingsAddress({ statuses, days, venueId, staffId }: Wanted): string {
  const query = new URLSearchParams({ status: JSON.stringify(statuses) })
  if (days) query.set("starts", spanFilter(days))
  if (venueId) query.set("venue_id", JSON.stringify(venueId))
  if (staffId) query.set("staff_id", JSON.stringify(staffId))
  return `/bookings?${query.toString()}`
}

/** The list of a vendor's orders that were placed on these days. */
export const ordersAddress = (days: Days): string =>
  `/vendor-orders?${new URLSearchParams({ placed: spanFilter(days) }).toString()}`
