import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"

/** Soft-deletes questions; compensation restores them. */
export const deleteFaqsStep = createStep(
  "delete-faqs",
  async ({ ids }: { ids: string[] }, { container }) => {
    if (ids.length > 0) await container.resolve(VENUE_MODULE).softDeleteVenueFaqs(ids)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(VENUE_MODULE).restoreVenueFaqs(ids)
  },
)
