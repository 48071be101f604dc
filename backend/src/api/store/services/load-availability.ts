import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Availability } from "../../../modules/scheduling/availability/availability"
import type { Visit } from "../../../modules/scheduling/offer/ask"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"

/** The days that free times are asked for: local dates of the venue, inclusive. */
export interface AskedDates {
  party_size: number
  from: string
  to: string
  cart_id?: string
  booking_id?: string
  include: "staff_ids"[]
}

/**
 * The free times of a visit whose services are on offer.
 * @throws 404 when one of them is a service that shoppers may not see
 */
export async function loadAvailability(
  container: MedusaContainer,
  visit: Visit,
  asked: AskedDates,
): Promise<Availability> {
  if (visit.some(({ offer }) => !offer.listed)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such service")
  }
  return container.resolve(SCHEDULING_MODULE).listAvailability({
    visit,
    party_size: asked.party_size,
    from_day: toEpochDay(asked.from),
    to_day: toEpochDay(asked.to),
    now: new Date(),
    cart_id: asked.cart_id,
    booking_id: asked.booking_id,
    include_staff: asked.include.includes("staff_ids"),
  })
}
