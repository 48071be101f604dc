import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { feedHash, feedUrl, newFeedToken } from "../../../calendar/feed-token"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { FeedSubject } from "../../../modules/scheduling/feeds/subject"

/** Writes a new secret's hash for a feed; compensation puts the old one back, or removes the feed. */
export const createCalendarFeedStep = createStep(
  "create-calendar-feed",
  async ({ subject_type, subject_id }: FeedSubject, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    if (subject_type === "staff") {
      const [member] = await scheduling.listStaffMembers({ id: subject_id }, { select: ["id"], take: 1 })
      if (!member)
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no staff member ${subject_id}`)
    }
    const token = newFeedToken()
    const { id, hash_before } = await scheduling.replaceFeed({
      subject_type,
      subject_id,
      token_hash: feedHash(token),
    })
    return new StepResponse({ id, url: feedUrl(token) }, { subject_type, subject_id, hash_before })
  },
  async (made, { container }) => {
    if (!made) return
    const { hash_before, ...subject } = made
    const scheduling = container.resolve(SCHEDULING_MODULE)
    if (hash_before) await scheduling.replaceFeed({ ...subject, token_hash: hash_before })
    else await scheduling.removeFeed(subject)
  },
)
