import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { Availability } from "../../modules/scheduling/availability/availability"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import { movingVisit } from "../../workflows/bookings/moving-visit"
import type { RescheduleOptionsQuery } from "../schemas/availability"

/**
 * When a booking could start instead, day by day in the venue's zone; its own time does not count as taken.
 * @throws as `movingVisit`
 */
export async function loadRescheduleOptions(
  container: MedusaContainer,
  bookingId: string,
  { from, to, staff_id, include }: RescheduleOptionsQuery,
): Promise<Availability> {
  const { visit, party_size } = await movingVisit(container, bookingId, staff_id === "any" ? null : staff_id)
  return container.resolve(SCHEDULING_MODULE).listAvailability({
    visit,
    party_size,
    booking_id: bookingId,
    from_day: toEpochDay(from),
    to_day: toEpochDay(to),
    now: new Date(),
    include_staff: include.includes("staff_ids"),
  })
}
