import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { feedCalendar } from "../../../calendar/feed-calendar"
import { feedHash, feedTokenIn } from "../../../calendar/feed-token"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Feed } from "../../../modules/scheduling/feeds/find-feed"
import { sendCalendar } from "../send-calendar"

/** The feed that an address opens, or null when it opens none (any more). */
async function findFeed(container: MedusaContainer, part: string): Promise<Feed | null> {
  const token = feedTokenIn(part)
  const feed = token ? await container.resolve(SCHEDULING_MODULE).findFeed(feedHash(token)) : null
  if (feed?.subject_type !== "customer") return feed
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: feed.subject_id }, { select: ["id"], take: 1 })
  return customer ? feed : null
}

/**
 * A private calendar feed: coming visits and those of the last 30 days, cancelled ones marked as such. Outside `/store`,
 * because calendar programs send no key. Unchanged since `If-None-Match` or `If-Modified-Since`: 304.
 * @throws 404 for an address that is unknown or revoked
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const feed = await findFeed(req.scope, req.params.token)
  if (!feed) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no calendar at this address")
  const { text, changed_at } = await feedCalendar(req.scope, feed)
  // Express adds the ETag, and answers 304 by either.
  res.setHeader("Last-Modified", changed_at.toUTCString())
  sendCalendar(res, text, "plaza.ics")
}
