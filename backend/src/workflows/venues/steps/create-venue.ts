import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateVenue } from "../../../api/schemas/venue"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { VENUE_MODULE } from "../../../modules/venue"
import { withFreeHandle } from "../../../text/free-handle"
import { refuseUnknownTerms } from "../refuse-unknown-terms"
import { venueColumns } from "../venue-columns"

/** A venue with the vendor that it belongs to. */
export type NewVenue = CreateVenue & { vendor_id: string }

/** Checks what a venue refers to and inserts it as a draft; compensation removes it. */
export const createVenueStep = createStep(
  "create-venue",
  async (input: NewVenue, { container }) => {
    const [vendor] = await container
      .resolve(VENDOR_MODULE)
      .listVendors({ id: input.vendor_id }, { select: ["id"], take: 1 })
    if (!vendor) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${input.vendor_id}`)
    }
    await refuseUnknownTerms(container, input)
    const venues = container.resolve(VENUE_MODULE)
    const { id } = await withFreeHandle(input, (handle) =>
      venues.createVenues({ ...venueColumns(input), handle }),
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENUE_MODULE).deleteVenues([id])
  },
)
