import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"

/**
 * Finds a venue, for the lock of its vendor.
 * @throws 404 unknown venue
 */
export const requireVenueStep = createStep("require-venue", async ({ id }: { id: string }, { container }) => {
  const [venue] = await container
    .resolve(VENUE_MODULE)
    .listVenues({ id }, { select: ["id", "vendor_id"], take: 1 })
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${id}`)
  return new StepResponse({ id: venue.id, vendor_id: venue.vendor_id })
})
