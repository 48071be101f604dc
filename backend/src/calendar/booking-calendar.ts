import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPlaces } from "./load-places"
import { loadVisit } from "./load-visit"
import { clientEvent } from "./visit-event"
import { writeCalendar } from "./write-calendar"

/**
 * The calendar file of one booking for its client.
 * @throws 404 when there is no such booking
 */
export async function bookingCalendar(
  container: MedusaContainer,
  bookingId: string,
  url: string,
): Promise<string> {
  const visit = await loadVisit(container, bookingId)
  const places = await loadPlaces(container, [visit])
  return writeCalendar([clientEvent(visit, places.get(visit.venue_id), url)])
}
