import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { frozenVisit, type BookedSegment } from "../../modules/scheduling/bookings/frozen-visit"
import { conflict } from "../../modules/scheduling/conflict"
import type { Visit } from "../../modules/scheduling/offer/ask"

/** A booking that someone wants to move, as it can be placed anew. */
export interface MovingVisit {
  visit: Visit
  party_size: number
}

/**
 * A booked visit with its own lengths and buffers, and the hours and staff of today. `staffId`: undefined keeps who
 * was asked for, null is anyone.
 * @throws 404 when there is no such booking, or the staff member does not perform all of it; 409 `venue_not_bookable`
 * when one of its services is gone
 */
export async function movingVisit(
  container: MedusaContainer,
  bookingId: string,
  staffId: string | null | undefined,
): Promise<MovingVisit> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [booking] = await scheduling.listBookings({ id: bookingId }, { relations: ["segments"], take: 1 })
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${bookingId}`)
  const segments = [...booking.segments].sort((a, b) => a.rank - b.rank) as unknown as BookedSegment[]
  const offers = await scheduling.loadOffersOf(segments.map(({ service_id }) => service_id))
  const visit = frozenVisit(offers, segments, staffId)
  if (!visit) throw conflict("venue_not_bookable", "A service of this booking is no longer sold; book anew")
  if (staffId && visit.some(({ offer }) => !offer.staff.some(({ id }) => id === staffId))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_id: ${staffId} does not perform this visit`)
  }
  return { visit, party_size: booking.party_size }
}
