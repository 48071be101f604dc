import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateImage } from "../../../api/schemas/venue"
import { VENUE_MODULE } from "../../../modules/venue"
import { requireImage, type ImageOfVenue } from "../require-image"

/** Writes description and rank of a picture; compensation writes back the ones before. */
export const updateVenueImageStep = createStep(
  "update-venue-image",
  async ({ id, venue_id, body }: ImageOfVenue & { body: UpdateImage }, { container }) => {
    const { alt, rank } = await requireImage(container, { id, venue_id })
    await container.resolve(VENUE_MODULE).updateVenueImages({ ...body, id })
    return new StepResponse({ id }, { id, alt, rank })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENUE_MODULE).updateVenueImages(before)
  },
)
