import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import {
  frozenVisit,
  type BookedSegment,
  type StaffWish,
} from "../../modules/scheduling/bookings/frozen-visit"
import { conflict } from "../../modules/scheduling/conflict"
import type { Visit } from "../../modules/scheduling/offer/ask"

/** A booking that someone wants to move, as it can be placed anew. */
export interface MovingVisit {
  visit: Visit
  party_size: number
}

/**
 * A booked visit with its own lengths and buffers, and the hours and staff of today.
 * @throws 404 when there is no such booking or segment, or the staff member does not perform what they are given; 409
 * `venue_not_bookable` when one of its services is gone
 */
export async function movingVisit(
  container: MedusaContainer,
  bookingId: string,
  wish: StaffWish,
): Promise<MovingVisit> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [booking] = await scheduling.listBookings({ id: bookingId }, { relations: ["segments"], take: 1 })
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${bookingId}`)
  const segments = [...booking.segments].sort((a, b) => a.rank - b.rank) as unknown as BookedSegment[]
  const offers = await scheduling.loadOffersOf(segments.map(({ service_id }) => service_id))
  const visit = frozenVisit(offers, segments, wish)
  if (!visit) throw conflict("venue_not_bookable", "A service of this booking is no longer sold; book anew")
  requireSkills(visit, segments, wish)
  return { visit, party_size: booking.party_size }
}

function requireSkills(visit: Visit, segments: readonly BookedSegment[], wish: StaffWish): void {
  if (!wish) return
  const { segment_id, staff_id } = typeof wish === "string" ? { segment_id: null, staff_id: wish } : wish
  const theirs = visit.filter((_, index) => segment_id === null || segments[index].id === segment_id)
  if (theirs.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `segment_id: there is no segment ${segment_id}`)
  }
  if (theirs.some(({ offer }) => !offer.staff.some(({ id }) => id === staff_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_id: ${staff_id} does not perform this visit`)
  }
}
