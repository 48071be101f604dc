import type { BookingStatus } from "../booking/booking"
import { addDays } from "../time/wall"
import type { Days } from "./dashboard"

type Wanted = { statuses: BookingStatus[]; days?: Partial<Days>; venueId?: string }

/** The list of bookings with these filters, as its table keeps them in the address: days are midnights of the browser. */
export function bookingsAddress({ statuses, days, venueId }: Wanted): string {
  const midnight = (date: string) => new Date(`${date}T00:00:00`).toISOString()
  const starts = {
    ...(days?.from ? { $gte: midnight(days.from) } : {}),
    ...(days?.to ? { $lt: midnight(addDays(days.to, 1)) } : {}),
  }
  const query = new URLSearchParams({ status: JSON.stringify(statuses) })
  if (Object.keys(starts).length > 0) query.set("starts", JSON.stringify(starts))
  if (venueId) query.set("venue_id", JSON.stringify(venueId))
  return `/bookings?${query.toString()}`
}
