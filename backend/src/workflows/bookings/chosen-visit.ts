import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"
import type { ChosenSegment } from "../../modules/scheduling/offer/ask"
import { chooseVisit, type AskedSegment } from "../../modules/scheduling/offer/choose"

/**
 * What someone asks for, as a visit that can be booked.
 * @throws 404 for a variant of no service or of another venue, or staff who do not perform it; 400 for an add-on or a
 * party that a service does not take; 409 `venue_not_bookable` while one of them cannot be booked
 */
export async function chosenVisit(
  container: MedusaContainer,
  segments: readonly AskedSegment[],
  party_size: number,
): Promise<ChosenSegment[]> {
  const offers = await container
    .resolve(SCHEDULING_MODULE)
    .loadOffersOf(segments.map(({ variant_id }) => variant_id))
  const visit = chooseVisit(offers, segments, party_size)
  if (visit.some(({ offer }) => !offer.bookable)) {
    throw conflict("venue_not_bookable", "This service cannot be booked at the moment")
  }
  return visit
}
