import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/**
 * Checks that further venues of a staff member belong to the business of their home venue.
 * @throws 400 naming the first that does not
 */
export async function refuseForeignVenues(
  container: MedusaContainer,
  home: string,
  venueIds: readonly string[],
): Promise<void> {
  if (venueIds.length === 0) return
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const schedules = await scheduling.listVenueSchedules(
    { venue_id: [home, ...venueIds] },
    { select: ["venue_id", "vendor_id"], take: venueIds.length + 1 },
  )
  const vendorOf = new Map(schedules.map(({ venue_id, vendor_id }) => [venue_id, vendor_id]))
  const at = venueIds.findIndex(
    (id) => vendorOf.get(id) === undefined || vendorOf.get(id) !== vendorOf.get(home),
  )
  if (at < 0) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `venue_ids.${at}: this business has no venue ${venueIds[at]}`,
  )
}
