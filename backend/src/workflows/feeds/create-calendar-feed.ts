import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { FeedSubject } from "../../modules/scheduling/feeds/subject"
import { createCalendarFeedStep } from "./steps/create-calendar-feed"

/**
 * Makes the private calendar feed of a customer or staff member; an address they had before ends. Answers `{ id, url }`,
 * the only time the address is told: what is kept is its hash.
 * @throws 404 unknown staff member
 */
export const createCalendarFeedWorkflow = createWorkflow(
  "create-calendar-feed",
  (input: FeedSubject) => new WorkflowResponse(createCalendarFeedStep(input)),
)
