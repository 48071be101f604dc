import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { FeedSubject } from "../../modules/scheduling/feeds/subject"
import { removeCalendarFeedStep } from "./steps/remove-calendar-feed"

/**
 * Ends the calendar feed of a customer or staff member: its address answers 404 from now on. Answers `{ id }`.
 * @throws 404 when there is none
 */
export const removeCalendarFeedWorkflow = createWorkflow(
  "remove-calendar-feed",
  (input: FeedSubject) => new WorkflowResponse(removeCalendarFeedStep(input)),
)
