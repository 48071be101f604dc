import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { FeedSubject } from "../../../modules/scheduling/feeds/subject"

/** Removes a feed; compensation puts its hash back, so that its address works again. */
export const removeCalendarFeedStep = createStep(
  "remove-calendar-feed",
  async ({ subject_type, subject_id }: FeedSubject, { container }) => {
    const removed = await container.resolve(SCHEDULING_MODULE).removeFeed({ subject_type, subject_id })
    if (!removed) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no calendar feed to remove")
    return new StepResponse({ id: removed.id }, { subject_type, subject_id, token_hash: removed.token_hash })
  },
  async (removed, { container }) => {
    if (removed) await container.resolve(SCHEDULING_MODULE).replaceFeed(removed)
  },
)
