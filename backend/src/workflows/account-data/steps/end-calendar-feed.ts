import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Ends the calendar address of a customer, if they have one; compensation lets it work again. */
export const endCalendarFeedStep = createStep(
  "end-calendar-feed",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const subject = { subject_type: "customer" as const, subject_id: customer_id }
    const removed = await container.resolve(SCHEDULING_MODULE).removeFeed(subject)
    return new StepResponse(null, removed && { ...subject, token_hash: removed.token_hash })
  },
  async (removed, { container }) => {
    if (removed) await container.resolve(SCHEDULING_MODULE).replaceFeed(removed)
  },
)
