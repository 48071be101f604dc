import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Availability } from "../../../modules/scheduling/availability/availability"
import { chooseFrom } from "../../../modules/scheduling/offer/choose"
import type { Offer } from "../../../modules/scheduling/offer/offer"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"

/** One segment of a visit and the days it is asked for, local dates of the venue, inclusive. */
export interface AskedVisit {
  variant_id: string
  staff_id?: string | null
  add_on_ids: string[]
  party_size: number
  from: string
  to: string
  cart_id?: string
  include: "staff_ids"[]
}

/**
 * The free times of a service that is on offer.
 * @throws 404 for a service that shoppers may not see, and for a variant or staff member that is not the service's;
 * 400 for an add-on or a party that it does not take
 */
export async function loadAvailability(
  container: MedusaContainer,
  offer: Offer | null,
  asked: AskedVisit,
): Promise<Availability> {
  if (!offer?.listed) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such service")
  const choice = chooseFrom(offer, {
    variant_id: asked.variant_id,
    staff_id: asked.staff_id ?? null,
    add_on_ids: asked.add_on_ids,
    party_size: asked.party_size,
  })
  return container.resolve(SCHEDULING_MODULE).listAvailability({
    offer,
    choice,
    from_day: toEpochDay(asked.from),
    to_day: toEpochDay(asked.to),
    now: new Date(),
    cart_id: asked.cart_id,
    include_staff: asked.include.includes("staff_ids"),
  })
}
