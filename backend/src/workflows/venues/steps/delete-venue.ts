import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"

/** Soft-deletes a venue with its pictures and questions; compensation restores it. */
export const deleteVenueStep = createStep(
  "delete-venue",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(VENUE_MODULE).softDeleteVenues([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENUE_MODULE).restoreVenues([id])
  },
)
