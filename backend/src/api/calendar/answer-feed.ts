import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FeedSubject } from "../../modules/scheduling/feeds/subject"
import { createCalendarFeedWorkflow } from "../../workflows/feeds/create-calendar-feed"
import { removeCalendarFeedWorkflow } from "../../workflows/feeds/remove-calendar-feed"

/** Makes a subject's feed and answers its address, which is told this once. */
export async function answerNewFeed(
  req: MedusaRequest,
  res: MedusaResponse,
  subject: FeedSubject,
): Promise<void> {
  const { result } = await createCalendarFeedWorkflow(req.scope).run({ input: subject })
  res.setHeader("Cache-Control", "no-store")
  res.json({ calendar_feed: result })
}

/** Ends a subject's feed. */
export async function answerRemovedFeed(
  req: MedusaRequest,
  res: MedusaResponse,
  subject: FeedSubject,
): Promise<void> {
  const { result } = await removeCalendarFeedWorkflow(req.scope).run({ input: subject })
  res.json({ id: result.id, object: "calendar_feed", deleted: true })
}
