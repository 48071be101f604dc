import type { AvailabilityRequest } from "../../../modules/scheduling/availability/availability"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"

/** The days that free times are asked for: local dates of the venue, inclusive. */
export interface AskedDates {
  party_size: number
  from: string
  to: string
  cart_id?: string
  include: "staff_ids"[]
}

/** What a shopper's question about free times says beside the services: for whom, on which days, from now on. */
export function askedDays({
  party_size,
  from,
  to,
  cart_id,
  include,
}: AskedDates): Omit<AvailabilityRequest, "visit"> {
  return {
    party_size,
    from_day: toEpochDay(from),
    to_day: toEpochDay(to),
    now: new Date(),
    cart_id,
    include_staff: include.includes("staff_ids"),
  }
}
