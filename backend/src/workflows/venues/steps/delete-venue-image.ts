import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"
import { requireImage, type ImageOfVenue } from "../require-image"

/** Soft-deletes a picture and answers what it showed; compensation restores it. */
export const deleteVenueImageStep = createStep(
  "delete-venue-image",
  async (input: ImageOfVenue, { container }) => {
    const { id, url, file_id } = await requireImage(container, input)
    await container.resolve(VENUE_MODULE).softDeleteVenueImages([id])
    return new StepResponse({ id, url, file_ids: file_id ? [file_id] : [] }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENUE_MODULE).restoreVenueImages([id])
  },
)
