import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { Offer } from "../../modules/scheduling/offer/offer"

/**
 * The offer of a service that is a class.
 * @throws 404 when there is none, 400 when it is booked by appointment
 */
export async function classOfferOf(container: MedusaContainer, serviceId: string): Promise<Offer> {
  const offer = await container.resolve(SCHEDULING_MODULE).loadOffer(serviceId)
  if (!offer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${serviceId}`)
  refuseAppointment(offer)
  return offer
}

/**
 * @throws 400 for a service that is booked by appointment
 */
export function refuseAppointment({ kind }: Offer): void {
  if (kind !== "class") throw new MedusaError(MedusaError.Types.INVALID_DATA, "id: only a class has sessions")
}

/**
 * @throws 404 naming `staff_id` when someone does not perform the service
 */
export function refuseStranger({ staff }: Offer, staffId: string | null | undefined): void {
  if (!staffId || staff.some(({ id }) => id === staffId)) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_id: this service has no ${staffId}`)
}
